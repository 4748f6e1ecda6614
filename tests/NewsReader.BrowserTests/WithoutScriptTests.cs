using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Everything works where script does not run.</summary>
public sealed class WithoutScriptTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    private static readonly Look Plain = new(HasScript: false);

    public static TheoryData<string> EveryScreen => [.. Screens.Names];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task EveryScreenSaysItsPieceAndShowsNoControlThatDoesNothing(string screen)
    {
        var page = (await OpenAsync(Screens.PathOf(screen, Newsroom), Plain)).Page;

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(0, await page.Locator("button:not(form button, [form]):visible").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main a[href^=\"#\"]')].map(link => link.getAttribute('href').slice(1)).filter(id => "
            + "!document.getElementById(id))"));
    }

    [Fact]
    public async Task ChangesAreWalkedThroughByLinks()
    {
        var page = (await OpenAsync("/compare/1...2", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Next change" }).ClickAsync();
        Assert.Matches("^1 of [0-9]+$", await page.Locator(".at").TextContentAsync() ?? "");
        var first = await page.Locator(".row:target").GetAttributeAsync("id");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next change" }).ClickAsync();
        Assert.NotEqual(first, await page.Locator(".row:target").GetAttributeAsync("id"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Previous change" }).ClickAsync();
        Assert.Equal(first, await page.Locator(".row:target").GetAttributeAsync("id"));
    }

    [Fact]
    public async Task ThreeTickedVersionsAreCollated()
    {
        var page = (await OpenAsync($"/stories/{Newsroom.Three}", Plain)).Page;
        await page.Locator(".card input").Nth(2).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare those ticked" }).ClickAsync();

        Assert.Contains("/collate/", page.Url, StringComparison.Ordinal);
        Assert.Equal(4, await page.Locator(".grid thead th").CountAsync());
        Assert.True(await page.Locator(".grid ins").CountAsync() > 0);
    }

    [Fact]
    public async Task AQuoteThatDiffersIsSaidToAndLeadsToBothTexts()
    {
        var page = (await OpenAsync("/compare/1...2", Plain)).Page;
        var note = page.Locator(".row-note", new() { HasText = "Quote differs" }).First;
        await Assertions.Expect(note).ToContainTextAsync("trimmed at the start");
        await note.GetByRole(AriaRole.Link).First.ClickAsync();
        Assert.Contains("/articles/1/revisions/1#quote-", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AQuoteLeadsToItsPlaceInTheComparisonWithAnotherVersion()
    {
        var page = (await OpenAsync("/quotes?q=enemy", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "also in" }).First.ClickAsync();
        Assert.Equal(1, await page.Locator(".row:has(.spoken:target):visible").CountAsync());
    }

    [Fact]
    public async Task AMisspeltWordIsPutRight()
    {
        var page = (await OpenAsync("/quotes?q=enmey", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "enemy instead of enmey" }).ClickAsync();
        Assert.True(await page.Locator(".quotes mark").CountAsync() > 0);
    }

    [Fact]
    public async Task APersonsCountLeadsToTheirQuotes()
    {
        var page = (await OpenAsync("/quotes?q=who:Trump&group=person", Plain)).Page;
        await page.Locator(".people a", new() { HasText = "quote" }).First.ClickAsync();
        Assert.Equal(1, await page.Locator(".found .chips li").CountAsync());
        Assert.True(await page.Locator(".quotes > li").CountAsync() > 1);
    }

    [Fact]
    public async Task SettingsLeadBackToThePageTheyWereOpenedFrom()
    {
        var page = (await OpenAsync("/compare/1...2?only=changes", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Back without a change" }).ClickAsync();
        Assert.EndsWith("/compare/1...2?only=changes", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoriesAreFilteredAndAFilterIsTakenOut()
    {
        var page = (await OpenAsync("/", Plain)).Page;
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
        await Assertions.Expect(page.GetByText("Tick one more")).ToBeVisibleAsync();
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
        await page.Locator(".row.reworded").First.GetByRole(AriaRole.Link, new() { Name = "Not the same passage" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Not the same passage" }).ClickAsync();
        await Assertions.Expect(page.Locator(".row.reworded")).ToHaveCountAsync(reworded - 1);

        await page.GetByRole(AriaRole.Link, new() { Name = "parted by readers" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "They are the same after all" }).ClickAsync();
        await Assertions.Expect(page.Locator(".row.reworded")).ToHaveCountAsync(reworded);
    }

    [Fact(Skip = "The search in the header leads to the page of reports and quotes now; the walk is to be rewritten.")]
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
