using System.Net;
using System.Text.Json;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

/// <summary>The pages that feeds name as their home.</summary>
public sealed class SpeakersPageTests(BusySite site) : IClassFixture<BusySite>
{
    [Theory]
    [InlineData("***")]
    [InlineData("\u202e\u0007")]
    public async Task ANameWithoutLettersIsRefusedInWords(string name)
    {
        using var page = await site.Client.GetAsync(At("/speakers?q=" + Uri.EscapeDataString(name)));
        using var data = await site.Client.GetAsync(At("/speakers.json?q=" + Uri.EscapeDataString(name)));
        using var api = await site.Client.GetAsync(At("/api/v1/speakers?q=" + Uri.EscapeDataString(name)));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest),
            (page.StatusCode, data.StatusCode, api.StatusCode));
        Assert.Contains("There is no letter or digit here to look for.", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANameOfTenThousandCharactersIsRefusedInWords()
    {
        using var page = await site.Client.GetAsync(At("/speakers?q=" + new string('x', 10_000)));

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
    }

    [Fact]
    public async Task EverySpeakerIsListedWithTheNumberOfQuotes()
    {
        using var data = JsonDocument.Parse(await site.Client.GetStringAsync(At("/speakers.json")));
        var speakers = data.RootElement.GetProperty("items").EnumerateArray().ToList();
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync(At("/speakers")));

        Assert.NotEmpty(speakers);
        Assert.All(speakers, speaker => Assert.True(speaker.GetProperty("quotes").GetInt64() > 0));
        Assert.All(speakers, speaker => Assert.Contains($">{speaker.GetProperty("name").GetString()}</a>", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ASpeakerIsFoundByName()
    {
        var page = await site.Client.GetStringAsync(At("/speakers?q=trump"));

        Assert.Contains("Trump", page, StringComparison.Ordinal);
        Assert.Contains("No speaker has such a name.", await site.Client.GetStringAsync(At("/speakers?q=nosuchname")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheListOfStoriesIsAlsoAtTheAddressOfItsData()
    {
        Assert.Contains("/stories/1\"", await site.Client.GetStringAsync(At("/stories")), StringComparison.Ordinal);
        using var feed = JsonDocument.Parse(await site.Client.GetStringAsync(At("/stories.jsonfeed")));
        var home = new Uri(feed.RootElement.GetProperty("home_page_url").GetString()!).PathAndQuery;

        Assert.Equal("/stories", home);
    }
}
