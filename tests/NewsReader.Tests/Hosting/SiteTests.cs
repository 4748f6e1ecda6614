using System.Net;
using System.Text.RegularExpressions;

namespace NewsReader.Tests.Hosting;

public sealed partial class SiteTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task AForeignHostIsRefusedWithTheHeadersOfEveryAnswer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Guarded.AssertIs(answer);
    }

    [Theory]
    [InlineData("/?from=tomorrow&medium=web", "not “tomorrow”", true)]
    [InlineData("/?medium=%3Cb%3E", "not “&lt;b&gt;”", true)]
    [InlineData("/?from=2018-07-15&to=&medium=web", "not “", false)]
    public async Task AFilterThatIsNotUnderstoodIsTold(string address, string words, bool isTold)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(isTold ? HttpStatusCode.BadRequest : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(isTold, page.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/stories/1", HttpStatusCode.OK)]
    [InlineData("/articles/1", HttpStatusCode.OK)]
    [InlineData("/articles/2/revisions/1", HttpStatusCode.OK)]
    [InlineData("/compare/1...2", HttpStatusCode.OK)]
    [InlineData("/compare/1.1...2.1", HttpStatusCode.OK)]
    [InlineData("/compare?story=999", HttpStatusCode.OK)]
    [InlineData("/collate/1...1...1?change=99999999999", HttpStatusCode.OK)]
    [InlineData("/collate/1...1...1?change=-1", HttpStatusCode.OK)]
    [InlineData("/quotes?q=enemy", HttpStatusCode.OK)]
    [InlineData("/quotes/real?text=he+is+no+enemy+of+mine", HttpStatusCode.OK)]
    [InlineData("/quotes/real?text=%22%22%22", HttpStatusCode.BadRequest)]
    [InlineData("/help", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/stories/999", HttpStatusCode.NotFound)]
    [InlineData("/stories/x", HttpStatusCode.NotFound)]
    [InlineData("/articles/999", HttpStatusCode.NotFound)]
    [InlineData("/articles/1/revisions/9", HttpStatusCode.NotFound)]
    [InlineData("/compare/1...999", HttpStatusCode.NotFound)]
    [InlineData("/help/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/nothing/here", HttpStatusCode.NotFound)]
    public async Task EveryAddressAnswersAsItShouldWithTheHeadersOfEveryAnswer(string address, HttpStatusCode expected)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(expected, answer.StatusCode);
        Guarded.AssertIs(answer);
    }

    [Fact]
    public async Task TheFingerprintedStyleSheetHasABodyAndIsKeptForEver()
    {
        var page = await site.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var address = StyleSheet().Match(page).Groups["address"].Value;
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Matches(@"\.[a-z0-9]{8,}\.css$", address);
        Guarded.AssertIs(answer);
        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.True((await answer.Content.ReadAsStringAsync()).Length > 200);
    }

    [Fact]
    public async Task TheFrontPageShowsTheSeedsAsOneStoryOfTwoVersions()
    {
        var page = await site.Client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Contains("A look at the Trump-Putin relationship and its significance", page, StringComparison.Ordinal);
        Assert.Contains("2 versions", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormCannotChooseTheStatusOfItsRefusal()
    {
        using var form = new FormUrlEncodedContent([new("scheme", "dark"), new("status", "200")]);
        using var answer = await site.Client.PostAsync(new Uri("/settings", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [GeneratedRegex("href=\"(?<address>/[^\"]*[.]css)\"", RegexOptions.NonBacktracking)]
    private static partial Regex StyleSheet();
}
