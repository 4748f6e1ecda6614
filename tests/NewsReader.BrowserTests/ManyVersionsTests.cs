using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>A story with many versions stays readable.</summary>
public sealed class ManyVersionsTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Fact]
    public async Task WordsThatManyVersionsGiveAreFoldedAwayBesideThePassage()
    {
        var page = (await OpenAsync($"/articles/{Newsroom.Wire}")).Page;
        var also = page.Locator(".also").First;
        await Assertions.Expect(also.GetByRole(AriaRole.Link).First).ToBeHiddenAsync();

        await also.GetByText("other versions").ClickAsync();
        await Assertions.Expect(also.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WordsThatOneOtherVersionGivesStandBesideThePassage()
    {
        var page = (await OpenAsync("/articles/1")).Page;
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "also in broadcast" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task VersionsThatGiveTheWordsAlikeStandTogether()
    {
        var page = (await OpenAsync($"/stories/{Newsroom.Three}")).Page;
        var olsen = page.Locator(".speaker", new() { HasText = "Maria Olsen" }).First;
        Assert.True(await olsen.Locator(".facts li").First.GetByRole(AriaRole.Link).CountAsync() > 1);
    }

    [Fact]
    public async Task AHeadlineFromRightToLeftBeginsWhereItsTextDoes()
    {
        var page = (await OpenAsync($"/articles/{Newsroom.RightToLeft}")).Page;
        var apart = await page.EvaluateAsync<double>(
            "document.querySelector('h1').getBoundingClientRect().right - document.querySelector('.block').getBoundingClientRect().right");
        Assert.InRange(apart, -1, 1);
    }

    [Fact]
    public async Task ARealQuoteStandsOnceWithEveryPlaceThatHasIt()
    {
        var page = (await OpenAsync("/quotes/real?text=we+shall+not+reopen+it+until+every+cable+was+tested")).Page;
        var same = page.Locator(".quote", new() { Has = page.GetByText("We will not reopen it") });
        var given =
            await same.EvaluateAllAsync<string[]>("all => all.map(one => one.querySelector('blockquote').textContent + "
                + "one.querySelector('.by').textContent)");
        Assert.Distinct(given);
        Assert.True(await same.GetByRole(AriaRole.Link, new() { Name = "in context" }).CountAsync() > given.Length);
    }

    [Fact]
    public async Task TheBoxForTheRealQuoteStandsRightBelowTheFacets()
    {
        var page = (await OpenAsync("/quotes")).Page;
        var gap = await page.EvaluateAsync<double>(
            "document.querySelector('.real').getBoundingClientRect().top - "
            + "document.querySelector('.facets').getBoundingClientRect().bottom");
        Assert.InRange(gap, 0, 60);
    }

    [Fact]
    public async Task PeopleAreCountedUnderTheNumberOfAllQuotes()
    {
        var page = (await OpenAsync("/quotes?group=person")).Page;
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ quotes$"));
    }
}
