using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>The front page and the page of a story.</summary>
internal static class StoryControls
{
    private const string Filtered = "/?medium=web&versions=several";
    private const string None = "/?source=Nowhere&from=2030-01-01";

    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("front: story", ".changed h3 a[data-open]", "/", Goes("/stories/*")) { Shortcut = "j o" },
        new("front: single report", ".reports h3 a[data-open]", "/", Goes("/articles/*")),
        new("front: story by Enter", ".changed > li[data-step]", "/", Goes("/stories/*"))
        {
            IsForKeys = true,
            NeedsScript = true,
            Operate = operation => operation.PressKeysAsync("j", "Enter"),
        },
        new("front: single report by Enter", ".reports > li[data-step]", "/", Goes("/articles/*"))
        {
            IsForKeys = true,
            NeedsScript = true,
            Operate = async operation =>
            {
                await operation.Element.FocusAsync();
                await operation.Page.Keyboard.PressAsync("Enter");
            },
        },
        new("front: Compare", ".changed .facts a[href*='/compare/']", "/", Goes("/compare/*...*")),
        new("front: all edits", ".section-head a[href$='/edits']", "/", Goes("/edits")),
        new("front: all stories in several texts", ".section-head a[href*='versions=compared']", "/",
            Goes("/?versions=compared", "several versions or edited")),
        new("front: edits of today", ".dateline a[href$='/edits']", "/", Goes("/edits")),
        new("front: new since the last visit", ".dateline a[href*='since=']", "/", Goes("/?since=*", "changed since")) { Before = ComeBack },
        new("front: to the filters", ".to-filter a", "/", Shows("#filter")) { Shown = Shown.OnPhone },
        new("front: fold of the filters", "details.narrow > summary", "/", Folds) { Shown = Shown.OnPhone, Operate = ByEffect },
        new("front: filter form", "form.filters:has(#source)", "/", Goes("/?source=&medium=&from=&to=&sort=changed"))
        {
            Before = Unfold(".narrow"),
            Operate = operation => operation.SubmitAsync(),
        },
        new("front: source", "#source", "/", Goes("/?source=Ledger&*", "Council report"))
        {
            Before = Unfold(".narrow"),
            Operate = Chooses("Ledger"),
        },
        new("front: medium", "#medium", "/", Goes("/?*medium=broadcast*", "Trump-Putin"))
        {
            Before = Unfold(".narrow"),
            Operate = Chooses("broadcast"),
        },
        new("front: from", "#from", "/", Goes("/?*from=2018-03-01&to=2018-04-30*", "from 1 March 2018"))
        {
            Before = async operation =>
            {
                await Unfold(".narrow")(operation);
                await Fill("#to", "2018-04-30")(operation);
            },
            Operate = Dates("2018-03-01"),
        },
        new("front: to", "#to", "/", Goes("/?*to=2018-01-31*", "to 31 January 2018"))
        {
            Before = Unfold(".narrow"),
            Operate = Dates("2018-01-31"),
        },
        new("front: several versions", "form.filters input[name='versions']", "/", Goes("/?*versions=several*", "more than one version"))
        {
            Before = Unfold(".narrow"),
            Operate = Ticks,
        },
        new("front: sort", "#sort", "/", Goes("/?*sort=published", "Stories that pass"))
        {
            Before = Unfold(".narrow"),
            Operate = Chooses("date of publication"),
        },
        new("front: Apply", "form.filters:has(#source) button", Filtered, Goes("/?source=&medium=web&from=&to=&versions=several&sort=changed"))
        {
            Before = Unfold(".narrow"),
        },
        new("front: remove a filter", ".chips[aria-label='Filters that are set'] a", Filtered, Goes("/?versions=several")),
        new("front: without a filter", ".empty .chips a", None, Goes("/?from=2030-01-01")),
        new("front: every story", ".empty p a[href='/']", None, Goes("/", "Xanten")) { Words = "see every story" },
        new("front: Older", ".pages a[rel='next'][href*='after=']", "/", Goes("/?after=*")),

        new("fresh: Add reports", ".empty ol a.button", "/", Goes("/add")) { Site = ControlSite.Fresh },
        new("fresh: Quotes", ".empty ol a[href$='/quotes']", "/", Goes("/quotes")) { Site = ControlSite.Fresh },
        new("fresh: More help", ".empty > p a[href$='/help']", "/", Goes("/help")) { Site = ControlSite.Fresh },
        new("fresh: what failed", ".note a[href*='/sources/']", "/", Goes("/sources/1", "could not be read"))
        {
            Site = ControlSite.Fresh,
        },

        new("story: where a fact is", ".timeline a", "/stories/{three}", Points("/articles/*/revisions/*#p*")),
        new("story: to the stories", "p.above a[href='/']", "/stories/1", Goes("/")),
        new("story: a version", ".card h2 a", "/stories/1", Goes("/articles/*")),
        new("story: its revisions", ".card .facts a[href$='/history']", "/stories/{three}", Goes("/articles/*/history")),
        new("story: tick a version", ".card input[name='v']", "/stories/1", Goes("/compare?story=1&v=2", "Tick one more"))
        {
            Operate = Ticks,
        },
        new("story: form", "main form:has(.cards)", "/stories/1", Goes("/compare/1...2"))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("story: compare those ticked", "form:has(.cards) .actions button", "/stories/1", Goes("/compare/1...2")),
        new("story: nothing ticked", "form:has(.cards) .actions button.strong", "/stories/1",
            Goes("/compare?story=1", "Nothing was ticked")) { Before = Untick },
        new("story: all side by side", "form:has(.cards) .actions a[href*='/collate/']", "/stories/{three}", Goes("/collate/*")),
        new("story: not the same story?", ".facts a[href*='/stories/'][href$='/same']", "/stories/1", Goes("/stories/1/same")),
        new("story: a speaker", ".speaker h3 a", "/stories/1", Goes("/speakers/*")),
        new("story: words in a version", ".said-list .facts a", "/stories/1", Points("/articles/*/revisions/*#quote-*")),
    ];

    /// <summary>Puts a day into a date field and sends the form off.</summary>
    private static Func<Operation, Task> Dates(string day) => async operation =>
    {
        await operation.Element.FillAsync(day);
        await operation.SendAsync();
    };

    /// <summary>Comes to the page again, years after the visit that the browser remembers.</summary>
    private static async Task ComeBack(Operation operation)
    {
        var page = operation.Page;
        await page.Context.AddCookiesAsync([new() { Name = "visit", Value = "0.1000000000", Url = page.Url }]);
        await page.ReloadAsync();
    }

    private static async Task Untick(Operation operation) =>
        await operation.Page.Locator(".card input[name='v']").EvaluateAllAsync<object?>("boxes => boxes.forEach(box => box.checked = false)");
}
