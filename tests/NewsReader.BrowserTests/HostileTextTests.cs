namespace NewsReader.BrowserTests;

/// <summary>Markup inside a report is shown as the characters it is made of, wherever the report is shown.</summary>
public sealed class HostileTextTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/articles/{hostile}")]
    [InlineData("/compare/{hostile}...1")]
    [InlineData("/compare/1...{hostile}?view=unified")]
    [InlineData("/compare?v=<script>alert(1)</script>")]
    [InlineData("/quotes?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/quotes?q=read")]
    [InlineData("/sources/4")]
    [InlineData("/settings?back=javascript:alert(1)")]
    public async Task NothingRunsAndNothingIsFetched(string path)
    {
        var visit = await OpenAsync(path.Replace("{hostile}", $"{Newsroom.Hostile}", StringComparison.Ordinal));

        Assert.Empty(visit.Complaints);
        Assert.NotEqual("broken", await visit.Page.TitleAsync());
        Assert.Equal(0,
            await visit.Page.Locator("main :is(script, svg[onload], iframe, style, img, [onerror], [onmouseover], a[href^='javascript'])")
            .CountAsync());
        Assert.All(visit.Responses, response => Assert.Equal(Newsroom.Address.Authority, new Uri(response.Url).Authority));
    }

    [Fact]
    public async Task ASourceIsHandedOverAsADownloadAndNeverAsAPage()
    {
        var visit = await OpenAsync("/");
        var response = await visit.Page.APIRequest.GetAsync("/sources/4/bytes");
        Assert.StartsWith("attachment", response.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal("application/octet-stream", response.Headers["content-type"]);
        Assert.Equal("nosniff", response.Headers["x-content-type-options"]);
    }
}
