using System.Text.Json;

namespace NewsReader.BrowserTests;

/// <summary>The fonts a test asks for are the ones that the browser draws with.</summary>
public sealed class FontTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Theory]
    [InlineData(Fonts.Wide, ".masthead nav a", "DejaVu Sans")]
    [InlineData(Fonts.Wide, "h1", "DejaVu Serif")]
    [InlineData(Fonts.Narrow, ".masthead nav a", "Liberation Sans Narrow")]
    [InlineData(Fonts.Narrow, "h1", "Liberation Serif")]
    public async Task TheBrowserHasOnlyTheFontsOfTheTest(Fonts fonts, string place, string family)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux lets a test choose the fonts of a browser");
        var page = (await OpenAsync("/articles/1", new Look(Fonts: fonts))).Page;
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var root = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var node = await session.SendAsync("DOM.querySelector", new() { ["nodeId"] = root, ["selector"] = place });
        var drawn =
            await session.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = node!.Value.GetProperty("nodeId").GetInt32() });

        Assert.Equal([family], drawn!.Value.GetProperty("fonts").EnumerateArray().Select(Family));
    }

    private static string? Family(JsonElement font) => font.GetProperty("familyName").GetString();
}
