using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Everything works where script does not run.</summary>
public sealed class WithoutScriptTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    private static readonly Look Plain = new(HasScript: false);

    public static TheoryData<string> EveryScreen => [.. Screens.Names];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task EveryScreenHasAHeadingAndNoControlThatDoesNothing(string screen)
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
        await Assertions.Expect(page.Locator(".at")).ToHaveTextAsync(new Regex("^1 of [0-9]+$"));
        var first = await page.Locator(".row:target").GetAttributeAsync("id") ?? "";
        await page.GetByRole(AriaRole.Link, new() { Name = "Next change" }).ClickAsync();
        await Assertions.Expect(page.Locator(".row:target")).Not.ToHaveIdAsync(first);
        await page.GetByRole(AriaRole.Link, new() { Name = "Previous change" }).ClickAsync();
        await Assertions.Expect(page.Locator(".row:target")).ToHaveIdAsync(first);
    }

    [Fact]
    public async Task ThreeTickedVersionsAreCollated()
    {
        var page = (await OpenAsync($"/stories/{Newsroom.Three}", Plain)).Page;
        await page.Locator(".card input").Nth(2).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare those ticked" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/collate/"));
        await Assertions.Expect(page.Locator(".grid thead th")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator(".grid ins")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task AQuoteThatDiffersIsSaidToAndLeadsToBothTexts()
    {
        var page = (await OpenAsync("/compare/1...2", Plain)).Page;
        var note = page.Locator(".row-note", new() { HasText = "Quote differs" }).First;
        await Assertions.Expect(note).ToContainTextAsync("trimmed at the start");
        await note.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/articles/1/revisions/1#quote-"));
    }

    [Fact]
    public async Task AQuoteLeadsToItsPlaceInTheComparisonWithAnotherVersion()
    {
        var page = (await OpenAsync("/quotes?q=enemy", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "also in" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".row:has(.spoken:target)")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task AMisspeltWordIsPutRight()
    {
        var page = (await OpenAsync("/quotes?q=enmey", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "enemy instead of enmey" }).ClickAsync();
        await Assertions.Expect(page.Locator(".quotes mark")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task APersonsCountLeadsToTheirQuotes()
    {
        var page = (await OpenAsync("/quotes?q=who:Trump&group=person", Plain)).Page;
        await page.Locator(".people a", new() { HasText = "quote" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".found .chips li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".quotes > li").Nth(1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SettingsLeadBackToThePageTheyWereOpenedFrom()
    {
        var page = (await OpenAsync("/compare/1...2?only=changes", Plain)).Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Back without a change" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/compare/1...2?only=changes");
    }

    [Fact]
    public async Task StoriesAreFilteredAndAFilterIsTakenOut()
    {
        var page = (await OpenAsync("/", Plain)).Page;
        await page.GetByLabel("Medium").SelectOptionAsync("broadcast");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Assertions.Expect(page.Locator(".changed > li")).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Remove the filter broadcast" }).ClickAsync();
        await Assertions.Expect(page.Locator(".changed > li").Nth(1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TwoVersionsAreTickedAndCompared()
    {
        var page = (await OpenAsync("/stories/1", Plain)).Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare the two ticked" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/compare/1...2");
        await Assertions.Expect(page.Locator(".rows .row.reworded").Nth(5)).ToBeVisibleAsync();
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
        await Assertions.Expect(page).ToHaveURLAsync("/compare/1...2?only=changes");
        await Assertions.Expect(page.Locator(".rows > .row.same").Filter(new() { Visible = true })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Swap sides" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/compare/2...1?only=changes");
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

    [Fact]
    public async Task QuotesAreSearchedAndNarrowed()
    {
        var page = (await OpenAsync("/", Plain)).Page;
        await page.GetByRole(AriaRole.Searchbox).FillAsync("get along");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(page.Locator(".quotes mark").Nth(1)).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^All [0-9]+ quotes$") }).ClickAsync();
        await page.GetByLabel("broadcast").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(
            new Regex(Regex.Escape("/quotes?q=get+along&f=medium%3A%22broadcast%22") + "$"));
        await Assertions.Expect(page.Locator(".quotes > li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ASettingIsKept()
    {
        var page = (await OpenAsync("/settings?back=/help", Plain)).Page;
        await page.GetByLabel("Dark").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/help");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-scheme", "dark");
    }

    [Fact]
    public async Task ASettingNeverLeadsToAnotherSite()
    {
        var page = (await OpenAsync("/settings?back=//elsewhere.example/", Plain)).Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Newsroom.Address.ToString());
    }
}
