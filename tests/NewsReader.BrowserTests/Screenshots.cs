using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>
/// Pictures of every screen and a sheet of all of them, for people to look at. Run on request: <c>docs/screenshots.sh</c>.
/// </summary>
public sealed class Screenshots(Newsroom newsroom) : BrowserTest(newsroom)
{
    /// <summary>Names the folder the pictures go to.</summary>
    private const string Variable = "SCREENSHOTS";

    private static readonly Look[] Looks = [new(), new(IsDark: true), new(320), new(320, IsDark: true)];

    private static string Folder => Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(AppContext.BaseDirectory, "screenshots");

    [Fact(Explicit = true)]
    public async Task EveryScreenIsPhotographedAndPutOnASheet()
    {
        foreach (var look in Looks)
        {
            foreach (var name in Screens.Names)
            {
                var visit = await OpenAsync(Screens.PathOf(name, Newsroom), look);
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{look}.png") });
                await visit.DisposeAsync();
            }
        }

        await PhotographSheetAsync();
        Assert.True(File.Exists(Path.Combine(Folder, "sheet.png")));
    }

    /// <summary>From the headline to the first rows with a material change, in pixels.</summary>
    private const int PictureHeight = 1750;

    [Fact(Explicit = true)]
    public async Task TheComparisonIsPhotographedForTheReadMe()
    {
        var visit = await OpenAsync("/compare/1...2", new Look(Width: 1200));
        await visit.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder, "comparison.png"),
            FullPage = true,
            Clip = new() { Width = 1200, Height = PictureHeight }
        });
        Assert.True(new FileInfo(Path.Combine(Folder, "comparison.png")).Length > 0);
    }

    private async Task PhotographSheetAsync()
    {
        var rows = Screens.Names.Select(name =>
            $"<tr><th>{name}</th>{string.Concat(Looks.Select(look => $"<td><img src=\"{name}-{look}.png\" width=\"{(look.Width < 1000 ? 160 : 420)}\"></td>"))}</tr>");
        var sheet = Path.Combine(Folder, "sheet.html");
        await File.WriteAllTextAsync(sheet, $"<!DOCTYPE html><title>Every screen</title><table>{string.Concat(rows)}</table>");
        var visit = await OpenAsync("/", new Look(Width: 1400));
        await visit.Page.GotoAsync(new Uri(sheet).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await visit.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder, "sheet.png") });
    }
}
