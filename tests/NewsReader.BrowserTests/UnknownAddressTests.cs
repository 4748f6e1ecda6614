using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Addresses that lead nowhere are answered by a page, and by the right status.</summary>
public sealed class UnknownAddressTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Theory]
    [InlineData("/stories/999")]
    [InlineData("/stories/x")]
    [InlineData("/articles/999")]
    [InlineData("/articles/1/revisions/9")]
    [InlineData("/articles/99999999999999999999")]
    [InlineData("/articles/999/history")]
    [InlineData("/sources/999")]
    [InlineData("/sources/999/bytes")]
    [InlineData("/compare/1...999")]
    [InlineData("/compare/one...two")]
    [InlineData("/compare/1.9...2")]
    [InlineData("/speakers/999")]
    [InlineData("/speakers/999/same")]
    [InlineData("/quotes/999/speaker")]
    [InlineData("/stories/999/same")]
    [InlineData("/compare/1...2/passage/999")]
    [InlineData("/collate/1")]
    [InlineData("/collate/1...2...999")]
    [InlineData("/collate/one...two...three")]
    [InlineData("/collate/1...1...1...1...1...1...1...1...1")]
    [InlineData("/help/nothing")]
    [InlineData("/help/..%2fappsettings")]
    public async Task IsToldSoAndOfferedASearch(string path)
    {
        var visit = await OpenAsync("/");
        Assert.Equal(404, await visit.GoToAsync(path));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "There is nothing at this address" }))
            .ToBeVisibleAsync();
        Assert.True(await visit.Page.Locator("main").GetByRole(AriaRole.Searchbox).IsVisibleAsync());
    }
}
