using Microsoft.Playwright;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>The search of quotes, the real quote behind a remembered one, and the page of a speaker.</summary>
internal static class QuoteControls
{
    private const string Chorus = "/quotes?q=verse";

    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("quotes: field", ".finder input[name='q']", "/quotes", Goes("/quotes?q=cable*", "tested")) { Operate = Types("cable") },
        new("quotes: form", "form.finder[action$='/quotes']", Chorus, Goes(Chorus))
        {
            Operate = operation => operation.SubmitAsync(".seek button"),
        },
        new("quotes: Search", ".finder .field button", Chorus, Goes(Chorus)),
        new("quotes: how to search", ".finder label a", "/quotes", Goes("/help/search")),
        new("quotes: fold of the facets", "details.facets > summary", "/quotes", Folds) { Shown = Shown.OnPhone, Operate = ByEffect },
        new("quotes: a facet", ".facets input[name='f']", "/quotes", Goes("/quotes?q=&f=*"))
        {
            Before = Unfold(".facets"),
            Operate = TickAndApply,
        },
        new("quotes: Apply", ".facets button", Chorus, Goes(Chorus)) { Before = Unfold(".facets") },
        new("quotes: remove a part", ".chips[aria-label*='part by part'] a", Chorus, Goes("/quotes")),
        new("quotes: order", ".heading .tools a[href*='sort=newest']", Chorus, Goes(Chorus + "&sort=newest", "Best match first"))
        {
            Words = "^Newest first$",
        },
        new("quotes: best match first", ".heading .tools a:not([href*='sort='])", Chorus + "&sort=newest", Goes(Chorus, "Newest first"))
        {
            Words = "^Best match first$",
        },
        new("quotes: count by person", ".heading .tools a[href*='group=person']", "/quotes", Goes("/quotes?group=person", "List quotes"))
        {
            Words = "^Count by person$",
        },
        new("quotes: Reports too", ".heading .tools a[href*='/search?']", Chorus, Goes("/search?q=verse", "Reports")),
        new("quotes: list quotes", ".heading .tools a:not([href*='group='])", "/quotes?group=person", Goes("/quotes", "Count by person"))
        {
            Words = "^List quotes$",
        },
        new("quotes: a month", ".dates svg a", "/quotes?q=source:Ledger", Goes("/quotes?q=*date%3A2018-*"))
        {
            IsForMouse = true,
            Operate = operation => operation.Element.ClickAsync(new() { Force = true }),
        },
        new("people: a person", ".people td a[href*='/speakers/']", "/quotes?group=person", Goes("/speakers/*")),
        new("people: their quotes", ".people td a[href*='/quotes?']", "/quotes?group=person", Goes("/quotes?q=who%3A*")),
        new("quotes: More", ".pages a[rel='next'][href*='/quotes?']", Chorus, Goes(Chorus + "&page=2", "26–30 of 30 quotes")),
        new("quotes: Back", ".pages a[rel='prev'][href*='/quotes']", Chorus + "&page=2", Goes(Chorus, "1–25 of 30 quotes")),
        new("quotes: another spelling", ".found a[href*='/quotes?']", "/quotes?q=enmey", Goes("/quotes?q=enemy", "enemy"))
        {
            Words = "instead of",
        },
        new("quotes: without a part", ".found a[href*='/quotes?'], .found .chips a", "/quotes?q=well+zebra",
            Goes("/quotes?q=*", "well")) { Words = "^without " },
        new("quotes: every quote", ".found p a[href$='/quotes']", "/quotes?q=zebra+xylophone", Goes("/quotes")),
        new("quotes: whole texts", ".found p a[href*='/articles?q=']", "/quotes?q=inspectors", Goes("/articles?q=inspectors", "reports")),
        new("quotes: see the stories", ".found p a[href='/']", "/quotes", Goes("/")) { Site = ControlSite.Fresh },

        new("a quote: who said it", ".quote .by a", "/quotes", Goes("/speakers/*")),
        new("a quote: in context", ".quote a[data-open]", "/quotes", Points("/articles/*/revisions/*#quote-*")) { Shortcut = "j o" },
        new("a quote: its story", ".quote .facts a[href*='/stories/']", "/quotes", Goes("/stories/*")),
        new("a quote: copy", ".quote button[data-copy]", "/quotes?q=well", IsCopied) { NeedsScript = true, Before = AllowCopying },
        new("a quote: cite", ".quote a[href$='/citation.txt']", "/quotes", Delivers("text/plain", "")) { Operate = ByEffect },
        new("a quote: wrong speaker?", ".quote a[href$='/speaker']", "/quotes", Goes("/quotes/*/speaker")),

        new("real quote: box", ".real textarea", "/quotes", Goes("/quotes/real?text=we+got+along+very+well", "of the words"))
        {
            Operate = TypesAndFinds,
        },
        new("real quote: form in the margin", "form.real", "/quotes", Goes("/quotes/real?text=*", "of the words"))
        {
            Before = Fill("#remembered", "we got along very well"),
            Operate = operation => operation.SubmitAsync(),
        },
        new("real quote: Find in the margin", ".real button", "/quotes", Goes("/quotes/real?text=*", "of the words"))
        {
            Before = Fill("#remembered", "we got along very well"),
        },
        new("real quote: back", "p.above a[href$='/quotes']", "/quotes/real", Goes("/quotes")),
        new("real quote: field", "input#remembered", "/quotes/real", Goes("/quotes/real?text=we+got+along+very+well", "of the words"))
        {
            Operate = Types("we got along very well"),
        },
        new("real quote: form", "form.finder[action$='/real']", "/quotes/real?text=enemy+of+mine",
            Goes("/quotes/real?text=enemy+of+mine")) { Operate = operation => operation.SubmitAsync() },
        new("real quote: Find", "form.finder[action$='/real'] button", "/quotes/real?text=enemy+of+mine",
            Goes("/quotes/real?text=enemy+of+mine")),

        new("real quote: in context", ".nearest a[data-open]", "/quotes/real?text=we+got+along+very+well", Points("/articles/*#quote-*"))
        {
            Shortcut = "j o",
        },
        new("real quote: near misses", "details.also:has(.nearest) > summary",
            "/quotes/real?text=we+will+reopen+it+until+the+old+bridge+has+been+tested", Folds)
        {
            Operate = ByEffect,
        },
        new("real quote: whole reports", "main > p a[href*='/articles?q=']", "/quotes/real?text=zebra", Goes("/articles?q=zebra")),

        new("speaker: the same person as…?", ".facts a[href*='/speakers/'][href$='/same']", "/speakers/1", Goes("/speakers/1/same")),
        new("speaker: More", ".pages a[rel='next'][href*='/speakers/']", "/speakers/{brook}", Goes("/speakers/{brook}?page=2")),
        new("speaker: Back", ".pages a[rel='prev'][href*='/speakers/']", "/speakers/{brook}?page=2", Goes("/speakers/{brook}?page=1")),
    ];

    private static async Task TickAndApply(Operation operation)
    {
        await operation.PressAsync();
        await (operation with { Element = operation.Page.Locator(".facets") }).SubmitAsync();
    }

    private static async Task TypesAndFinds(Operation operation)
    {
        await operation.TypeAsync("we got along very well");
        await operation.SendAsync();
    }

    private static Task AllowCopying(Operation operation) =>
        operation.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

    private static async Task IsCopied(Operation operation)
    {
        await Assertions.Expect(operation.Page.Locator("#live")).ToHaveTextAsync("Copied, with its source.");
        var copied = await operation.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("/articles/", copied, StringComparison.Ordinal);
    }
}
