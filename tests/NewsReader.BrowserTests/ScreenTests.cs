namespace NewsReader.BrowserTests;

/// <summary>What holds on every screen, in both schemes. Each width is a class of its own, so that they run side by side.</summary>
public abstract class ScreenTests(Newsroom newsroom, int width) : BrowserTest(newsroom)
{
    public static TheoryData<string> EveryScreen => [.. Screens.Names];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task EveryScreenCanBeUsedByEveryoneAndFitsItsWindow(string screen)
    {
        var visit = await OpenAsync(Screens.PathOf(screen, Newsroom), new Look(width));
        await visit.AssertUsableAsync(new Look(width), new Look(width, IsDark: true));

        Assert.Empty(visit.Complaints);
    }
}
