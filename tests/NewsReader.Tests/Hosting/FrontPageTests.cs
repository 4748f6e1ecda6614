using System.Net;
using System.Text;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

/// <summary>The front page: what differs first, then single reports by day, and what is new for a reader who comes back.</summary>
public sealed class FrontPageTests(BusySite site) : IClassFixture<BusySite>, IDisposable
{
    private readonly HttpClient browser = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Client.BaseAddress };

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task AStoryOfSeveralVersionsSaysWhatDiffers()
    {
        var page = await PageAsync("/");

        Assert.Contains("Changed and compared", page, StringComparison.Ordinal);
        Assert.Matches("class=\"differs\"><span class=\"kind material\">", page);
        Assert.Matches("href=\"/compare/1\\.\\.\\.2\">Compare: [0-9]+ changes? to check", page);
    }

    [Fact]
    public async Task ASingleReportLeadsStraightToItsText()
    {
        using var content = new StringContent("A heron was seen at the weir on Monday.", Encoding.UTF8, "text/plain");
        using var added = await site.Client.PostAsync(At("/api/v1/documents"), content);
        var page = await PageAsync("/");

        Assert.Matches("<h2 id=\"day-[0-9-]+\">Today</h2>", page);
        Assert.Matches("<ol class=\"reports\">\\s*<li data-step tabindex=\"-1\"><article class=\"report\">(?s).*?<a href=\"/articles/[0-9]+\" data-open>", page);
    }

    [Fact]
    public async Task OnlyABrowserThatOpensThePageIsGivenACookie()
    {
        using var program = await site.Client.GetAsync(At("/?x=1"));
        using var opened = await OpenAsync("/?x=1", cookie: null);

        Assert.False(program.Headers.Contains("Set-Cookie"));
        Assert.StartsWith("visit=0.", Assert.Single(opened.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReaderWhoComesBackSeesWhatIsNew()
    {
        using var answer = await OpenAsync("/", cookie: "visit=0.1000000000");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Matches("href=\"/\\?since=2001-09-09T01[^\"]*\">[0-9]+ new stor(y|ies) since your last visit</a>", page);
        Assert.Contains("<span class=\"hidden\">New: </span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("New: ", await PageAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sort=weight", "sort takes one of changed, published, versions")]
    [InlineData("since=yesterday", "since takes a moment such as")]
    [InlineData("sort=versions&after=2018-07-15T08:00:00Z-1", "after takes")]
    [InlineData("versions=many", "versions takes one of several, compared")]
    public async Task AnOrderThatIsNotUnderstoodIsNamed(string query, string message)
    {
        using var answer = await site.Client.GetAsync(At("/?" + query));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneListIsSortedAsTheReaderChose()
    {
        var page = await PageAsync("/?sort=versions");

        Assert.DoesNotContain("Changed and compared", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"versions\" selected=\"selected\">", page, StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string address) => await site.Client.GetStringAsync(At(address));

    private async Task<HttpResponseMessage> OpenAsync(string address, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At(address));
        request.Headers.Add("Upgrade-Insecure-Requests", "1");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await browser.SendAsync(request);
    }
}
