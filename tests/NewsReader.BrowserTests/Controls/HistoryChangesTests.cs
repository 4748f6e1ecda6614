namespace NewsReader.BrowserTests.Controls;

/// <summary>What the history of an article says of its changes.</summary>
public sealed class HistoryChangesTests(ControlRoom room)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryChangeThatIsCountedIsListed(bool hasScript)
    {
        await room.IsFilledAsync();
        await using var visit = await room.OpenAsync(ControlSite.Newsroom, new Look(HasScript: hasScript));
        await visit.GoToAsync(room.Fill("/articles/{many-revisions}/history"));
        var counted = await visit.Page.Locator("li[data-step]:first-child .kind.material b").TextContentAsync();
        var listed = await visit.Page.Locator("li[data-step]:first-child .altered a").CountAsync();

        Assert.True(listed > 5, "The revision has no more changes than are open.");
        Assert.Equal(counted, $"{listed}");
    }
}
