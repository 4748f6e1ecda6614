using Microsoft.Playwright;

namespace NewsReader.BrowserTests.Following;

/// <summary>What is at an address is looked at and followed in a browser: every control of the preview, by mouse, finger and key.</summary>
public sealed class FollowingTests : IAsyncLifetime
{
    private BrowsedSite site = null!;
    private LocalPaper paper = null!;

    public async ValueTask InitializeAsync()
    {
        site = await BrowsedSite.StartAsync("--NEWSREADER_ALLOW_PRIVATE=127.0.0.0/8");
        paper = await LocalPaper.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await paper.DisposeAsync();
        await site.DisposeAsync();
    }

    [Theory]
    [InlineData(1280, true, false)]
    [InlineData(1280, true, true)]
    [InlineData(375, true, false)]
    [InlineData(375, false, true)]
    public async Task AFeedOfASiteIsPreviewedThenFollowed(int width, bool hasScript, bool isByKey)
    {
        await using var visit = await OpenAsync("/sources/add", new Look(width, HasScript: hasScript, HasTouch: width == 375 && !isByKey));
        await PreviewAsync(visit, paper.Address("/"), isByKey);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Feeds of this site" })).ToBeVisibleAsync();
        await PressAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Preview Sport" }), isByKey);
        await Assertions.Expect(visit.Page.GetByText("1 item: The rowers win")).ToBeVisibleAsync();

        await visit.Page.GetByLabel("Name", new() { Exact = true }).FillAsync($"Rowing {width} {hasScript} {isByKey}");
        await visit.Page.GetByLabel("Folder").FillAsync("Region");
        await PressAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Follow", Exact = true }), isByKey);

        await Assertions.Expect(visit.Page.GetByText($"Rowing {width} {hasScript} {isByKey}").First).ToBeVisibleAsync();
        await visit.GoToAsync("/sources");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Rowing {width} {hasScript} {isByKey}" })).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task APageIsPreviewedAndLeft()
    {
        await using var visit = await OpenAsync("/sources/add", new Look());
        await PreviewAsync(visit, paper.Address("/1"), isByKey: false);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Watch this page" })).ToBeVisibleAsync();
        await visit.AssertUsableAsync(new Look(320), new Look(1280), new Look(1280, IsDark: true));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cancel" }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(site.Address, "/sources").ToString());
        Assert.Equal(0, await visit.Page.Locator(".sources").CountAsync());
    }

    private static async Task PreviewAsync(Visit visit, string address, bool isByKey)
    {
        await visit.Page.Locator("main #address").FillAsync(address);
        await (isByKey
            ? visit.Page.Keyboard.PressAsync("Enter")
            : visit.Page.GetByRole(AriaRole.Button, new() { Name = "Preview", Exact = true }).ClickAsync());
    }

    private static async Task PressAsync(ILocator button, bool isByKey)
    {
        if (isByKey)
        {
            await button.FocusAsync();
            await button.PressAsync("Enter");
            return;
        }

        await button.ClickAsync();
    }

    private async Task<Visit> OpenAsync(string path, Look look)
    {
        var visit = await Visit.BeginAsync(site.Browsers, site.Address, look);
        await visit.GoToAsync(path);
        return visit;
    }
}
