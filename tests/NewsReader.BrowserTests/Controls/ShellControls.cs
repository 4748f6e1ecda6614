using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>What every page has: header, footer and the list of keys; help, errors and a source as received.</summary>
internal static class ShellControls
{
    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("skip link", "a.skip", "/articles/1", Focuses("#main")) { IsForKeys = true },
        new("brand", "a.brand", "/help", Goes("/")),
        new("header: Stories", ".masthead nav a[data-key='g s']", "/help", Goes("/")) { Shortcut = "g s" },
        new("header: Quotes", ".masthead nav a[data-key='g q']", "/help", Goes("/quotes")) { Shortcut = "g q" },
        new("header: Compare", ".masthead nav a[data-key='g c']", "/help", Goes("/compare")) { Shortcut = "g c" },
        new("header: Edits", ".masthead nav a[href$='/edits']", "/help", Goes("/edits")),
        new("header: Sources", ".masthead nav a[href$='/sources']", "/help", Goes("/sources")),
        new("header: Add", ".masthead nav a[data-key='g a']", "/help", Goes("/add")) { Shortcut = "g a" },
        new("header: search field", ".masthead .seek input#search", "/help", Goes("/search?q=cable", "tested"))
        {
            Operate = Types("cable"),
        },
        new("header: search form", ".masthead form.seek", "/help", Goes("/search?q=", "Type words above"))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("header: search button", ".masthead .seek button", "/help", Goes("/search?q=cable", "tested"))
        {
            Before = Fill("#search", "cable"),
        },
        new("key /", "html", "/help", Focuses("#search"))
        {
            Shortcut = "/",
            Operate = operation => operation.Page.Keyboard.PressAsync("/"),
            NeedsScript = true,
            IsForKeys = true,
        },
        new("footer: data", ".foot p a[rel='nofollow']", "/quotes", Delivers("application/atom+xml", "<?xml"))
        {
            Words = "^Atom$",
            Operate = ByEffect,
        },
        new("footer: JSON feed", ".foot p a[rel='nofollow']", "/quotes", Delivers("application/feed+json", "{"))
        {
            Words = "^JSON Feed$",
            Operate = ByEffect,
        },
        new("footer: JSON", ".foot p a[rel='nofollow']", "/quotes", Delivers("application/json", "{"))
        {
            Words = "^JSON$",
            Operate = ByEffect,
        },
        new("footer: CSV", ".foot p a[rel='nofollow']", "/quotes", Delivers("text/csv", ""))
        {
            Words = "^CSV$",
            Operate = ByEffect,
        },
        new("footer: Help", ".foot a[href$='/help']", "/", Goes("/help")),
        new("footer: Keys", "#show-keys", "/",
            operation => operation.Look.HasScript ? Shows("#keys")(operation) : Points("/help/reading#on-keys")(operation))
        {
            Shortcut = "?",
        },
        new("footer: Settings", ".foot a[href*='/settings?back=']", "/help", Goes("/settings?back=%2Fhelp")),
        new("keys: Close", "#keys button", "/", Hides("#keys"))
        {
            NeedsScript = true,
            Before = operation => operation.Page.Keyboard.PressAsync("?"),
            Shortcut = "Escape",
        },
        new("keys: form", "#keys form", "/", Hides("#keys"))
        {
            NeedsScript = true,
            Before = operation => operation.Page.Keyboard.PressAsync("?"),
            Operate = operation => operation.SubmitAsync(),
        },

        new("help: a page", ".contents a", "/help", Goes("/help/*")),
        new("help: back", "p.above a[href$='/help']", "/help/reading", Goes("/help")),
        new("help: link in a text", ".prose a", "/help/accessibility",
            operation => Goes(new Uri(operation.Link!).PathAndQuery + new Uri(operation.Link!).Fragment)(operation)),
        new("help: a wide table", ".prose table[tabindex], .prose pre[tabindex]", "/help/reading", TakesFocus) { Operate = ByEffect },

        new("error: search field", "#again", "/no/such/page", Goes("/search?q=cable", "tested")) { Operate = Types("cable") },
        new("error: search form", "main form.filters[aria-label*='from here']", "/no/such/page", Goes("/search?q=", "Type words above"))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("error: search button", "main form.filters[aria-label*='from here'] button", "/no/such/page",
            Goes("/search?q=cable", "tested")) { Before = Fill("#again", "cable") },
        new("error: Stories", "main form.filters[aria-label*='from here'] a.button", "/no/such/page", Goes("/")),

        new("source: download", "a.button[href$='/bytes']", "/sources/1", Downloads(".+", "")) { Operate = ByEffect },
        new("source: its characters", "pre[aria-label]", "/sources/1", TakesFocus) { Operate = ByEffect },
    ];
}
