using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>What a small window leaves out, and how to have it all the same.</summary>
public sealed class PhoneTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Fact]
    public async Task AComparisonShowsOnlyChangesUntilAskedForEverything()
    {
        var page = (await OpenAsync("/compare/1...2", new Look(Width: 320))).Page;
        Assert.Equal(0, await page.Locator(".row.same:visible").CountAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Show everything" }).ClickAsync();
        Assert.Equal(7, await page.Locator(".row.same:visible").CountAsync());
    }

    [Fact]
    public async Task TheBarStaysInSight()
    {
        var page = (await OpenAsync("/compare/1...2", new Look(Width: 320))).Page;
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("n");
        Assert.True(await page.Locator(".bar").EvaluateAsync<bool>("bar => scrollY > 500 && bar.getBoundingClientRect().top === 0"));
    }

    [Fact]
    public async Task ACollationNamesTheVersionOfEachPassage()
    {
        var page = (await OpenAsync($"/collate/1...2...{Newsroom.Wire}", new Look(Width: 320))).Page;
        Assert.Equal(await page.Locator(".grid td:not(.absent)").CountAsync(), await page.Locator(".grid td .of:visible").CountAsync());
    }

    [Fact]
    public async Task ACollationLeavesOutVersionsWithoutThePassageSinceItsLabelCountsThem()
    {
        var page = (await OpenAsync($"/collate/1...2...{Newsroom.Wire}", new Look(Width: 320))).Page;
        Assert.NotEqual(0, await page.Locator(".grid .absent").CountAsync());
        Assert.Equal(0, await page.Locator(".grid .absent:visible").CountAsync());
    }
}
