namespace NewsReader.BrowserTests;

/// <summary>What holds on every screen, in windows of every width. Each set of fonts is a class, so that they run in parallel.</summary>
public abstract class ScreenTests(Newsroom newsroom, Fonts fonts) : BrowserTest(newsroom)
{
    /// <summary>Widths a page must fit, in CSS pixels: a wide window, the usual phone and the narrowest.</summary>
    private static readonly int[] Widths = [1280, 375, 320];

    public static TheoryData<string> EveryScreen => [.. Screens.Names];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task EveryScreenCanBeUsedByEveryoneAndFitsItsWindow(string screen)
    {
        var look = new Look(Widths[0], Fonts: fonts);
        var visit = await OpenAsync(Screens.PathOf(screen, Newsroom), look);
        foreach (var width in Widths)
        {
            await visit.LookAsync(look with { Width = width });
            await visit.AssertFitsAsync($"{width}");
        }

        if (fonts is Fonts.Wide) // fonts change what fits, not colours, names or roles; a width changes no colour
        {
            await visit.AssertUsableAsync(look with { Width = Widths[^1] }, look, look with { IsDark = true });
        }

        Assert.Empty(visit.Complaints);
    }
}
