using Microsoft.Playwright;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Choosing what to compare, the comparison of two texts and the collation of more.</summary>
internal static class ComparisonControls
{
    private const string Pair = "/compare/1...2";
    private const string Three = "/collate/{revised}.1...{revised}...{wire}";

    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("compare: a story", "li[data-step] h2[lang] a[href*='/stories/']:not(.front *), li[data-step] > h2 a[href*='/stories/']",
            "/compare", Goes("/stories/*")) { Shortcut = "j o" },
        new("compare: no story", ".empty p a[href='/']", "/compare", Goes("/")) { Words = "See the stories", Site = ControlSite.Fresh },
        new("compare: tick a version", "li > form.actions input[name='v']", "/compare?story=1",
            Goes("/compare?story=1&v=1", "Tick one more"))
        {
            Operate = Ticks,
        },
        new("compare: form", "li > form.actions", "/compare?story=1&v=1", Goes(Pair))
        {
            Before = TickBoth,
            Operate = operation => operation.SubmitAsync(),
        },
        new("compare: button", "li > form.actions button", "/compare?story=1&v=1", Goes(Pair)) { Before = TickBoth },
        new("compare: one text", "#one", "/compare", Goes(Pair)) { Before = Fill("#other", "2"), Operate = Types("1") },
        new("compare: the other", "#other", "/compare", Goes("/compare/1...2.1")) { Before = Fill("#one", "1"), Operate = Types("2.1") },
        new("compare: any two", "form.filters:has(#one)", "/compare", Goes(Pair))
        {
            Before = FillBoth,
            Operate = operation => operation.SubmitAsync(),
        },
        new("compare: any two, button", "form.filters:has(#one) button", "/compare", Goes(Pair)) { Before = FillBoth },

        new("to the picker", "p.above a[href$='/compare']", Pair, Goes("/compare")),
        new("comparison: a change to check", ".claims a", Pair, Points(Pair + "#row-*")),
        new("comparison: Show all changes", ".claims .more > summary", Pair, Folds) { Operate = ByEffect },
        new("comparison: Previous", ".tools a[data-go='previous']", Pair, Visits(-1)),
        new("comparison: Next", ".tools a[data-go='next']", Pair, Visits(1)) { Shortcut = "n" },
        new("comparison: Only changes", ".tools a[href*='only=changes']", Pair + "?show=everything", Goes(Pair + "?only=changes"))
        {
            Words = "^Only changes$",
        },
        new("comparison: Show everything", ".tools a[href*='show=everything']", Pair + "?only=changes", Goes(Pair + "?show=everything")),
        new("comparison: One column", ".tools a[data-key='u']", Pair, Goes(Pair + "?view=unified"))
        {
            Shown = Shown.OnDesk,
            Shortcut = "u",
        },
        new("comparison: Swap sides", ".tools a[data-key='s']", Pair, Goes("/compare/2...1")) { Shortcut = "s" },
        new("comparison: Download", ".tools a[href$='.html']", Pair, Downloads(".+\\.html", "<!doctype html>")) { Operate = ByEffect },
        new("comparison: Print", ".tools button[data-print]", Pair, IsPrinting) { NeedsScript = true, Before = WatchPrinting },
        new("comparison: read a text", ".sides.desk .side-head a", Pair, Goes("/articles/*/revisions/1")) { Shown = Shown.OnDesk },
        new("comparison: read a text on a phone", ".sides.phone .side-head a", Pair, Goes("/articles/*/revisions/1"))
        {
            Shown = Shown.OnPhone,
        },
        new("comparison: number of a row", ".row .number", Pair, Points(Pair + "#row-*")),
        new("comparison: to where a row moved", ".label a.kind.moved[href^='#place-']", "/compare/{revised}.1...{revised}.2",
            Points("/compare/{revised}.1...{revised}.2#place-*")),
        new("comparison: back to a moved row", ".row.place a[href^='#row-']", "/compare/{revised}.1...{revised}.2",
            Points("/compare/{revised}.1...{revised}.2#row-*")),
        new("comparison: why a match", ".why > summary", Pair, Folds) { Operate = ByEffect },
        new("comparison: Not the same passage?", ".why a", Pair, Goes("/compare/1.1...2.1/passage/*")) { Before = Unfold(".why") },
        new("comparison: belongs to?", ".label a.sure", Pair, Goes("/compare/1.1...2.1/passage/*")),
        new("comparison: a passage in its text", ".side .context", Pair, Points("/articles/*/revisions/1#p*")),
        new("comparison: a quote that differs", ".row-note a", Pair, Points("/articles/*/revisions/1#quote-*")),
        new("comparison: matching sentences", ".fold details:not(.on-phone) > summary", Pair + "?only=changes", Folds)
        {
            Operate = ByEffect,
        },
        new("comparison: few matching sentences", ".fold details.on-phone > summary", Pair, Folds)
        {
            Shown = Shown.OnPhone,
            Operate = ByEffect,
        },
        new("comparison: overview", ".strip a", Pair, Points(Pair + "#row-*")) { Shown = Shown.OnDesk, IsForMouse = true },
        new("comparison: sentences that readers parted", ".actions a[href$='/parted']", "/compare/{parted-left}...{parted-right}",
            Goes("/compare/*/parted")),
        new("comparison with itself: choose another", ".note a[href$='/compare']", "/compare/1...1", Goes("/compare")),
        new("comparison with itself: history", ".note a[href$='/history']", "/compare/{revised}...{revised}",
            Goes("/articles/{revised}/history")),
        new("unlike texts: row by row", ".note a[href*='show=everything']", "/compare/1...{revised}",
            Goes("/compare/1...{revised}?show=everything")),
        new("key p", "html", Pair, Visits(-1))
        {
            IsForKeys = true,
            NeedsScript = true,
            Operate = operation => operation.Page.Keyboard.PressAsync("p"),
        },
        new("key j", "html", Pair, Focuses("#row-1"))
        {
            IsForKeys = true,
            NeedsScript = true,
            Operate = operation => operation.Page.Keyboard.PressAsync("j"),
        },
        new("key k", "html", Pair, Focuses("#row-1"))
        {
            IsForKeys = true,
            NeedsScript = true,
            Operate = operation => operation.PressKeysAsync("j", "j", "k"),
        },
        new("key x", "html", Pair + "?only=changes", Counts("main details:not([open])", 0))
        {
            IsForKeys = true,
            NeedsScript = true,
            Operate = operation => operation.Page.Keyboard.PressAsync("x"),
        },

        new("collation: Only differences", "nav[aria-label='Collation'] a[href*='only=differences']", Three,
            Goes(Three + "?only=differences")) { Words = "^Only differences$" },
        new("collation: Show everything", "nav[aria-label='Collation'] > a:not([data-go])", Three + "?only=differences",
            Goes(Three, "Only differences")) { Words = "^Show everything$" },
        new("collation: change the base", "nav[aria-label='Collation'] summary", Three, Folds) { Operate = ByEffect },
        new("collation: another base", "nav[aria-label='Collation'] details a", Three, Goes("/collate/{revised}...{revised}.1...{wire}"))
        {
            Before = Unfold("nav details"),
        },
        new("collation: the grid", ".scroll[tabindex]", Three, TakesFocus) { Operate = ByEffect },
        new("collation: read a version", ".grid thead a[href*='/articles/']", Three, Goes("/articles/{revised}/revisions/1"))
        {
            Shown = Shown.OnDesk,
        },
        new("collation: compare a version", ".grid thead a[href*='/compare/']", Three, Goes("/compare/{revised}.1...{revised}*"))
        {
            Shown = Shown.OnDesk,
        },
        new("collation: number of a passage", ".line .number", Three, Points(Three + "#passage-*")),
        new("collation: a passage in its text", ".line .context", Three, Points("/articles/{revised}/revisions/1#p*")),
    ];

    /// <summary>The first change, or the last, is in sight and in the address, and the counter names it.</summary>
    private static Func<Operation, Task> Visits(int direction) => async operation =>
    {
        await Assertions.Expect(operation.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("change=[0-9]+#row-"));
        await operation.Page.UntilWholeAsync(); // without script it is another page, whose rows arrive one by one
        var changes = await operation.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.is-change')].map(row => row.id)");
        var expected = direction > 0 ? changes[0] : changes[^1];
        await Assertions.Expect(operation.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"\\?change=[0-9]+#{expected}$"));
        await Assertions.Expect(operation.Page.Locator($"#{expected}")).ToBeInViewportAsync();
        var number = direction > 0 ? 1 : changes.Length;
        await Assertions.Expect(operation.Page.Locator("#at")).ToHaveTextAsync($"{number} of {changes.Length}");
    };

    private static Task TickBoth(Operation operation) =>
        operation.Page.Locator("li > form.actions").First.Locator("input[name='v']").Last.CheckAsync();

    private static async Task FillBoth(Operation operation)
    {
        await Fill("#one", "1")(operation);
        await Fill("#other", "2")(operation);
    }

    private static async Task WatchPrinting(Operation operation) =>
        await operation.Page.EvaluateAsync("window.print = () => { window.isPrinting = true; }");

    private static async Task IsPrinting(Operation operation) =>
        Assert.True(await operation.Page.EvaluateAsync<bool>("window.isPrinting === true"));
}
