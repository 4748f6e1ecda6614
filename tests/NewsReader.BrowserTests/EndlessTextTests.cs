namespace NewsReader.BrowserTests;

/// <summary>A report of a hundred thousand words is a page like any other, only longer.</summary>
public sealed class EndlessTextTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Theory]
    [InlineData("/articles/{endless}", ".block p", 100)] // the first of several parts
    [InlineData("/compare/{endless}...{endless}", ".fold summary", 1)]
    [InlineData("/compare/1...{endless}", ".whole p", 2000)]
    public async Task IsAnsweredAndFitsItsWindow(string path, string piece, int least)
    {
        var visit = await OpenAsync("/settings", new Look(Width: 320));

        Assert.Equal(200, await visit.GoToAsync(path.Replace("{endless}", $"{await Newsroom.EndlessAsync()}", StringComparison.Ordinal)));
        Assert.True(await visit.Page.Locator(piece).CountAsync() >= least);
        Assert.True(await visit.FitsAsync());
        Assert.Empty(visit.Complaints);
    }
}
