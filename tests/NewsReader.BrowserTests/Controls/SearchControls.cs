using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>The search over reports and quotes, and the list of speakers.</summary>
internal static class SearchControls
{
    private const string Cable = "/search?q=cable";

    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("search: field", "form.finder[action$='/search'] input", "/search", Goes(Cable, "Reports")) { Operate = Types("cable") },
        new("search: form", "form.finder[action$='/search']", Cable, Goes(Cable, "Reports"))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("search: Search", "form.finder[action$='/search'] button", Cable, Goes(Cable, "Reports")),
        new("search: how to search", "form.finder[action$='/search'] label a", "/search", Goes("/help/search")),
        new("search: the stories", "main > p a[href='/']", "/search", Goes("/")) { Words = "^stories$" },
        new("search: the quotes", "main > p a[href$='/quotes']", "/search", Goes("/quotes")) { Words = "^quotes$" },
        new("search: number of reports", ".found-both a[href*='/articles?']", Cable, Goes("/articles?q=cable", "report")),
        new("search: number of quotes", ".found-both a[href*='/quotes?']", Cable, Goes("/quotes?q=cable", "quote")),
        new("search: all reports", ".section a.button[href*='/articles?']", Cable, Goes("/articles?q=cable", "report")),
        new("search: all quotes", ".section a.button[href*='/quotes?']", Cable, Goes("/quotes?q=cable", "quote")),
        new("search: find the real quote", ".section p a[href*='/quotes/real?']", "/search?q=zebra", Goes("/quotes/real?text=zebra")),

        new("speakers: back", "p.above a[href$='/quotes']", "/speakers", Goes("/quotes")),
        new("speakers: name", "form[action$='/speakers'] #name", "/speakers", Goes("/speakers?q=brook", "Ida Brook"))
        {
            Operate = Types("brook"),
        },
        new("speakers: form", "form[action$='/speakers']", "/speakers", Goes("/speakers?q="))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("speakers: Search", "form[action$='/speakers'] button", "/speakers?q=brook", Goes("/speakers?q=brook", "Ida Brook")),
        new("speakers: every speaker", "main > p a[href$='/speakers']", "/speakers?q=%01", Goes("/speakers")),
        new("speakers: nobody found", "main > p a[href$='/quotes']", "/speakers?q=zebra", Goes("/quotes")),
        new("speakers: a speaker", ".speakers a[data-open]", "/speakers", Goes("/speakers/*")) { Shortcut = "j o" },
        new("speakers: More", ".pages a[rel='next'][href*='/speakers?']", "/speakers", Goes("/speakers?page=2")),
        new("speakers: Back", ".pages a[rel='prev'][href*='/speakers']", "/speakers?page=2", Goes("/speakers*")),
    ];
}
