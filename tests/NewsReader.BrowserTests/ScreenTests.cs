namespace NewsReader.BrowserTests;

/// <summary>What holds on every screen. Each width and each set of fonts is a class of its own, so that they run in parallel.</summary>
public abstract class ScreenTests(Newsroom newsroom, Fonts fonts, int width) : BrowserTest(newsroom)
{
    /// <summary>The width of most phones of today, in CSS pixels.</summary>
    private const int UsualPhone = 375;

    public static TheoryData<string> EveryScreen => [.. Screens.Names];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task EveryScreenCanBeUsedByEveryoneAndFitsItsWindow(string screen)
    {
        var look = new Look(width, Fonts: fonts);
        var visit = await OpenAsync(Screens.PathOf(screen, Newsroom), look);
        if (fonts is Fonts.Wide)
        {
            await visit.AssertUsableAsync(width < UsualPhone ? [look] : [look, look with { IsDark = true }]); // a width changes no colour
        }
        else
        {
            await visit.AssertFitsAsync($"{look}"); // fonts change what fits, not colours, names or roles
        }

        if (width < UsualPhone)
        {
            await visit.LookAsync(look with { Width = UsualPhone });
            await visit.AssertFitsAsync($"{UsualPhone}");
        }

        Assert.Empty(visit.Complaints);
    }
}
