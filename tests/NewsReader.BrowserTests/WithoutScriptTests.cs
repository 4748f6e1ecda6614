using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Everything works where script does not run.</summary>
public sealed class WithoutScriptTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    private static readonly Look Plain = new(HasScript: false);

    [Fact]
    public async Task StoriesAreFilteredAndAFilterIsTakenOut()
    {
        var page = (await OpenAsync("/", Plain)).Page;
        await page.GetByText("Filter the stories").ClickAsync();
        await page.GetByLabel("Medium").SelectOptionAsync("broadcast");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        Assert.Equal(1, await page.Locator(".stories > li").CountAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Remove the filter broadcast" }).ClickAsync();
        Assert.True(await page.Locator(".stories > li").CountAsync() > 1);
    }

    [Fact]
    public async Task TwoVersionsAreTickedAndCompared()
    {
        var page = (await OpenAsync("/stories/1", Plain)).Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare the two ticked" }).ClickAsync();
        Assert.EndsWith("/compare/1...2", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".rows .row.reworded").CountAsync() > 5);
    }

    [Fact]
    public async Task OneTickedVersionIsAnsweredWithWhatIsMissing()
    {
        var page = (await OpenAsync("/stories/1", Plain)).Page;
        await page.GetByLabel("Compare the web version").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare the two ticked" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Choose one more")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AComparisonIsTurnedAndFolded()
    {
        var page = (await OpenAsync("/compare/1...2", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Only changes" }).ClickAsync();
        Assert.Equal(0, await page.Locator(".rows > .row.same:visible").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Swap sides" }).ClickAsync();
        Assert.EndsWith("/compare/2...1?only=changes", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReaderPartsTwoSentencesAndTakesItBack()
    {
        var page = (await OpenAsync($"/compare/{Newsroom.Revised}.1...{Newsroom.Revised}.2", Plain)).Page;
        var reworded = await page.Locator(".row.reworded").CountAsync();
        await page.Locator(".row.reworded .why summary").First.ClickAsync();
        await page.Locator(".row.reworded").First.GetByRole(AriaRole.Button, new() { Name = "Not the same passage" }).ClickAsync();
        await Assertions.Expect(page.Locator(".row.reworded")).ToHaveCountAsync(reworded - 1);

        await page.GetByRole(AriaRole.Button, new() { Name = "They are the same after all" }).ClickAsync();
        await Assertions.Expect(page.Locator(".row.reworded")).ToHaveCountAsync(reworded);
    }

    [Fact]
    public async Task QuotesAreSearchedAndNarrowed()
    {
        var page = (await OpenAsync("/", Plain)).Page;
        await page.GetByRole(AriaRole.Searchbox).FillAsync("get along");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        Assert.True(await page.Locator(".quotes mark").CountAsync() > 1);

        await page.GetByLabel("broadcast").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        Assert.Equal(1, await page.Locator(".quotes > li").CountAsync());
    }

    [Fact]
    public async Task ASettingIsKept()
    {
        var page = (await OpenAsync("/settings?back=/help", Plain)).Page;
        await page.GetByLabel("Dark").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();
        Assert.EndsWith("/help", page.Url, StringComparison.Ordinal);
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-scheme"));
    }

    [Fact]
    public async Task ASettingNeverLeadsToAnotherSite()
    {
        var page = (await OpenAsync("/settings?back=//elsewhere.example/", Plain)).Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();
        Assert.Equal(Newsroom.Address.ToString(), page.Url);
    }
}
