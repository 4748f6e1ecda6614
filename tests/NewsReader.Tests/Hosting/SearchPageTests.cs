using System.Net;
using System.Text;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

/// <summary>The search in the header finds reports and quotes, and says how many of each.</summary>
public sealed class SearchPageTests(BusySite site) : IClassFixture<BusySite>
{
    [Theory]
    [InlineData("date:foo")]
    [InlineData("medium:tv")]
    [InlineData("who:")]
    [InlineData("author:smith")]
    [InlineData("***")]
    [InlineData("\u202edate:oof date:x")]
    public async Task ASearchThatIsNotUnderstoodFindsNothing(string search)
    {
        using var answer = await site.Client.GetAsync(At("/search?q=" + Uri.EscapeDataString(search)));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"value=\"{search}\"", page, StringComparison.Ordinal);
        Assert.Contains("Nothing was searched", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TenThousandCharactersAreRefusedInWords()
    {
        using var answer = await site.Client.GetAsync(At("/search?q=" + new string('x', 5_000)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("up to 200 characters", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportsAndQuotesAreCountedWithLinksToBothLists()
    {
        var page = await PageAsync("/search?q=enemy");

        Assert.Matches("<a href=\"/articles\\?q=enemy\">[0-9]+ reports?</a> and <a href=\"/quotes\\?q=enemy\">[0-9]+ quotes?</a>", page);
        Assert.Contains("/articles/1\"", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsThatOnlyAReportHasAreFound()
    {
        await AddAsync("The zeppelin landed on the meadow on Sunday. Nobody was there to see it.");

        var page = await PageAsync("/search?q=zeppelin");

        Assert.Contains(">1 report</a> and <a href=\"/quotes?q=zeppelin\">0 quotes</a>", page, StringComparison.Ordinal);
        Assert.Contains("<mark>zeppelin</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheHeaderOfEveryOtherPageSearchesBoth()
    {
        foreach (var address in (string[])["/", "/stories/1", "/articles/1", "/compare/1...2", "/help"])
        {
            Assert.Contains("<form class=\"seek\" role=\"search\" action=\"/search\">", await PageAsync(address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AnEmptySearchAsksForWords() =>
        Assert.Contains("Type words above", await PageAsync("/search"), StringComparison.Ordinal);

    private async Task AddAsync(string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "text/plain");
        using var answer = await site.Client.PostAsync(At("/api/v1/documents"), content);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    private async Task<string> PageAsync(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
