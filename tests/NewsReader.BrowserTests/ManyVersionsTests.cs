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
    public async Task TheBoxForTheRealQuoteStandsRightBelowTheFacets()
    {
        var page = (await OpenAsync("/quotes")).Page;
        var gap = await page.EvaluateAsync<double>(
            "document.querySelector('.real').getBoundingClientRect().top - document.querySelector('.facets').getBoundingClientRect().bottom");
        Assert.InRange(gap, 0, 60);
    }

    [Fact]
    public async Task PeopleAreCountedUnderTheNumberOfAllQuotes()
    {
        var page = (await OpenAsync("/quotes?group=person")).Page;
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ quotes$"));
    }
}
