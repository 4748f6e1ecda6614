using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Reading without a mouse.</summary>
public sealed class KeyboardTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(320, false)]
    public async Task ThePathFromTheStoriesToASourceNeedsNothingButTabAndEnter(int width, bool hasScript)
    {
        var visit = await OpenAsync("/", new Look(width, HasScript: hasScript));
        await FollowAsync(visit, "A look at the Trump-Putin relationship and its significance");
        await FollowAsync(visit, "Compare the two ticked");
        Assert.EndsWith("/compare/1...2", visit.Page.Url, StringComparison.Ordinal);
        await FollowAsync(visit, "Quotes");
        await FollowAsync(visit, "in context");
        Assert.Contains("#quote-", visit.Page.Url, StringComparison.Ordinal);
        await FollowAsync(visit, "Raw source");
        Assert.Contains("/sources/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFirstStopIsTheWayPastTheHeader()
    {
        var visit = await OpenAsync("/articles/1");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await visit.FocusedTextAsync());
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task KeysGoFromChangeToChangeAndSayWhereTheReaderIs()
    {
        var visit = await OpenAsync("/compare/1...2");
        await visit.Page.Keyboard.PressAsync("n");
        var first = await visit.Page.EvaluateAsync<string>("document.activeElement.id");
        await visit.Page.Keyboard.PressAsync("n");
        var second = await visit.Page.EvaluateAsync<string>("document.activeElement.id");
        await visit.Page.Keyboard.PressAsync("p");

        Assert.Matches("^row-[0-9]+$", first);
        Assert.NotEqual(first, second);
        Assert.Equal(first, await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Matches("[0-9]+ of [0-9]+", await visit.Page.Locator("#live").TextContentAsync() ?? "");
    }

    [Theory]
    [InlineData("u", "/compare/1...2?view=unified")]
    [InlineData("s", "/compare/2...1")]
    public async Task KeysTurnTheComparison(string key, string expected)
    {
        var visit = await OpenAsync("/compare/1...2");
        await visit.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(expected);
    }

    [Theory]
    [InlineData("s", "/")]
    [InlineData("q", "/quotes")]
    [InlineData("c", "/compare")]
    public async Task TwoKeysGoToAPlace(string key, string expected)
    {
        var visit = await OpenAsync("/help");
        await visit.Page.Keyboard.PressAsync("g");
        await visit.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(expected);
    }

    [Fact]
    public async Task KeysGoFromRowToRowUnfoldAndSearch()
    {
        var visit = await OpenAsync("/compare/1...2?only=changes");
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("j");
        Assert.Matches("^row-[0-9]+$", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));

        await visit.Page.EvaluateAsync("document.activeElement.blur()");
        await visit.Page.Keyboard.PressAsync("x");
        Assert.Equal(0, await visit.Page.Locator("main details:not([open])").CountAsync());

        await visit.Page.Keyboard.PressAsync("/");
        Assert.Equal("search", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task KeysRestWhileTheReaderTypes()
    {
        var visit = await OpenAsync("/compare/1...2");
        await visit.Page.Locator("#search").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("unsung /?");
        Assert.Equal("unsung /?", await visit.Page.Locator("#search").InputValueAsync());
        Assert.EndsWith("/compare/1...2", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysThatAreSwitchedOffDoNothing()
    {
        var visit = await OpenAsync("/settings?back=/compare/1...2");
        await visit.Page.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();
        await visit.Page.Keyboard.PressAsync("s");
        await visit.Page.Keyboard.PressAsync("?");
        Assert.EndsWith("/compare/1...2", visit.Page.Url, StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator("#keys").IsVisibleAsync());
    }

    [Fact]
    public async Task AQuestionMarkShowsTheKeysAndEscapeClosesThem()
    {
        var visit = await OpenAsync("/");
        await visit.Page.Keyboard.PressAsync("?");
        Assert.True(await visit.Page.Locator("#keys").IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await visit.Page.Locator("#keys").IsVisibleAsync());
    }

    /// <summary>Tabs on until something of that name has the focus, and takes it.</summary>
    private static async Task FollowAsync(Visit visit, string name)
    {
        for (var stop = 0; stop < 200; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (string.Equals(await visit.FocusedTextAsync(), name, StringComparison.Ordinal))
            {
                var before = visit.Page.Url;
                await visit.Page.Keyboard.PressAsync("Enter");
                await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(before);
                await visit.Page.UntilWholeAsync();
                return;
            }
        }

        Assert.Fail($"No stop of the Tab key is called “{name}” on {visit.Page.Url}.");
    }
}
