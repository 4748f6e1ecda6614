using System.Text.RegularExpressions;

namespace NewsReader.BrowserTests;

/// <summary>Going through the front page with the keys.</summary>
public sealed class StoryListKeysTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task TheFirstStoryComesFirst(int width)
    {
        var visit = await OpenAsync("/", new Look(width));
        var first = await visit.Page.Locator("[data-step] h3").First.TextContentAsync();
        await visit.Page.Keyboard.PressAsync("j");
        Assert.StartsWith(first!, await visit.FocusedTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JAndKGoToEachStoryAndStopAtTheEnds()
    {
        var visit = await OpenAsync("/");
        var stories = await visit.Page.Locator("[data-step]").CountAsync();
        Assert.Equal(Enumerable.Range(0, stories).Append(stories - 1), await WalkAsync(visit, "j", stories + 1));
        Assert.Equal("That was the last one.", await visit.Page.Locator("#live").TextContentAsync());
        Assert.Equal(Enumerable.Range(0, stories - 1).Reverse().Append(0), await WalkAsync(visit, "k", stories));
        Assert.Equal("That was the first one.", await visit.Page.Locator("#live").TextContentAsync());
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("o")]
    public async Task KeysOpenTheStoryThatHasTheFocus(string key)
    {
        var visit = await OpenAsync("/");
        var second = await visit.Page.Locator("[data-step] h3 a").Nth(1).GetAttributeAsync("href");
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync(key);
        await Microsoft.Playwright.Assertions.Expect(visit.Page).ToHaveURLAsync(second!);
    }

    [Theory]
    [InlineData("/articles?q=bridge", "/articles/")]
    [InlineData("/compare", "/stories/")]
    [InlineData("/quotes", "/articles/")]
    [InlineData("/search?q=cable", "/articles/")]
    [InlineData("/speakers", "/speakers/")]
    public async Task EnterOpensWhatEveryListIsAbout(string list, string opened)
    {
        var visit = await OpenAsync(list);
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Microsoft.Playwright.Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex($"^http://[^/]+{opened}"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task StoriesComeBeforeTheFiltersInTabOrder(int width)
    {
        var visit = await OpenAsync("/?medium=web", new Look(width));
        var stops = new List<bool>();
        while (stops.Count < 300 && !stops.Contains(true))
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.False(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('#filter') !== null && "
                + "!window.hasSeenStory"));
            stops.Add(await visit.Page.EvaluateAsync<bool>("window.hasSeenStory ||= document.activeElement.closest('[data-step]') !== "
                + "null"));
        }

        Assert.Contains(true, stops);
    }

    [Fact]
    public async Task OnAPhoneALinkLeadsToTheFilters()
    {
        var visit = await OpenAsync("/", new Look(375));
        await visit.Page.GetByText("Filter and sort").First.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("#source")).ToBeInViewportAsync();
    }

    private static async Task<List<int>> WalkAsync(Visit visit, string key, int steps)
    {
        var visited = new List<int>();
        for (var taken = 0; taken < steps; taken++)
        {
            await visit.Page.Keyboard.PressAsync(key);
            visited.Add(await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('[data-step]')].indexOf(document.activeElement)"));
        }

        return visited;
    }
}
