using Microsoft.Playwright;
using NewsReader.Storage.Articles;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>An article, its history, its withdrawal, and the search of whole reports.</summary>
internal static class ArticleControls
{
    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("article: its story", "p.above a[href*='/stories/']", "/articles/1", Goes("/stories/1")),
        new("article: compare", ".actions a.strong[href*='/compare/']", "/articles/1", Goes("/compare/1...2")),
        new("article: another version", ".actions a.quiet[href*='/stories/']", "/articles/{revised}", Goes("/stories/*")),
        new("article: History", ".actions a.quiet[href$='/history']", "/articles/{revised}", Goes("/articles/{revised}/history")),
        new("article: Original", ".actions a[rel~='external']", "/articles/{published}",
            operation => Assertions.Expect(operation.Page).ToHaveURLAsync(ControlData.Original)) { Before = AnswerForTheOriginal },
        new("article: Cite", ".actions a[href='#cite']", "/articles/1", Points("/articles/1#cite")),
        new("article: Raw source", ".actions a[href*='/sources/']", "/articles/1", Goes("/sources/1")),
        new("article: Withdraw", ".actions a[href$='/withdraw'].quiet", "/articles/1", Goes("/articles/1/withdraw")),
        new("article: Correct facts", ".actions a[href$='/facts']", "/articles/1", Goes("/articles/1/facts")),
        new("facts: a field", "#facts input", "", Goes("/articles/*", "Given by an editor"))
        {
            Fresh = ToCorrect,
            Operate = Types("The Tide"),
        },
        new("facts: medium", "#facts select", "", Goes("/articles/*")) { Fresh = ToCorrect, Operate = Chooses("wire") },
        new("facts: form", "form#facts", "", Goes("/articles/*")) { Fresh = ToCorrect, Operate = operation => operation.SubmitAsync() },
        new("facts: Save", "#facts button", "", Goes("/articles/*")) { Fresh = ToCorrect },
        new("article: link to a passage", "a.pilcrow", "/articles/1", Points("/articles/1#*")) { Shown = Shown.OnDesk },
        new("article: who speaks", ".turn .who a", "/articles/2", Goes("/speakers/*")),
        new("article: to the words", ".margin a[href^='#']", "/articles/1", Points("/articles/1#quote-*")),
        new("article: a speaker", ".margin a[href*='/speakers/']", "/articles/1", Goes("/speakers/*")),
        new("also in another version", ".elsewhere a", "/articles/1", Points("/*#*")),
        new("also in many versions", "details.also:has(.elsewhere) > summary", "/articles/{revised}", Folds) { Operate = ByEffect },
        new("citation: plain", "pre#cite-plain", "/articles/1", TakesFocus) { Operate = ByEffect },
        new("citation: fold", "#cite ~ * summary, section:has(#cite) summary", "/articles/1", Folds)
        {
            Words = "^(BibTeX|RIS|CSL-JSON)$",
            Operate = ByEffect,
        },
        new("citation: in a fold", "details pre[tabindex]", "/articles/1", TakesFocus)
        {
            Before = Unfold("main details"),
            Operate = ByEffect,
        },
        new("citation: text file", "a[href$='/citation.txt']:not([rel])", "/articles/1", Delivers("text/plain", ""))
        {
            Operate = ByEffect,
        },
        new("citation: BibTeX file", "a[href$='/citation.bib']", "/articles/1", Delivers("application/x-bibtex", "@"))
        {
            Operate = ByEffect,
        },
        new("citation: RIS file", "a[href$='/citation.ris']", "/articles/1", Delivers("application/x-research-info-systems", "TY  - "))
        {
            Operate = ByEffect,
        },
        new("citation: CSL file", "a[href$='/citation.csl']", "/articles/1", Delivers("application/vnd.citationstyles.csl+json", "["))
        {
            Operate = ByEffect,
        },
        new("article: its source", "li > a[href*='/sources/']", "/articles/1", Goes("/sources/1")),
        new("article: what was set apart", "section summary", "/articles/{parish}", Folds) { Words = "set apart", Operate = ByEffect },
        new("older revision: the latest", ".note a[href*='/articles/']", "/articles/{revised}/revisions/1", Goes("/articles/{revised}")),
        new("older revision: what changed", ".note a[href*='/compare/']", "/articles/{revised}/revisions/1",
            Goes("/compare/{revised}.1...{revised}")),

        new("history: the article", "p.above a[href*='/articles/']", "/articles/{revised}/history", Goes("/articles/{revised}")),
        new("history: a revision", "li[data-step] h2 a[href*='/revisions/']", "/articles/{revised}/history",
            Goes("/articles/{revised}/revisions/2")) { Shortcut = "j o" },
        new("history: a change to check", ".altered a", "/articles/{revised}/history", Points("/compare/{revised}.1...{revised}.2#*")),
        new("history: more changes to check", "details.also:has(.altered) > summary", "/articles/{many-revisions}/history", Folds)
        {
            Operate = ByEffect,
        },
        new("history: compare", ".actions a.button[href*='/compare/']:not(.strong)", "/articles/{revised}/history",
            Goes("/compare/{revised}.1...{revised}.2")),
        new("history: by weight", ".switch a[href*='order=weight']", "/articles/{many-revisions}/history",
            Goes("/articles/{many-revisions}/history?order=weight")),
        new("history: newest", ".switch a[href$='/history']", "/articles/{many-revisions}/history?order=weight",
            Goes("/articles/{many-revisions}/history")),
        new("history: earlier", ".pages a[rel='next'][href*='until=']", "/articles/{many-revisions}/history",
            Goes("/articles/{many-revisions}/history?until=*")),

        new("withdraw: reason", "#reason", "", Goes("/articles/*", "It was a hoax"))
        {
            Fresh = ToWithdraw,
            Operate = Types("It was a hoax"),
        },
        new("withdraw: form", "form.settings:has(#reason)", "", Goes("/articles/*", "Bring it back"))
        {
            Fresh = ToWithdraw,
            Operate = operation => operation.SubmitAsync(),
        },
        new("withdraw: button", "form:has(#reason) button", "", Goes("/articles/*", "Bring it back")) { Fresh = ToWithdraw },
        new("withdrawn: Stories", ".actions a.button[href='/']", "/articles/{withdrawn}", Goes("/")),
        new("withdrawn: bring it back", ".actions a.button[href$='/withdraw']", "/articles/{withdrawn}",
            Goes("/articles/{withdrawn}/withdraw")),
        new("withdrawn: form", "form[action*='handler=Back']", "", Goes("/articles/*", "warden"))
        {
            Fresh = ToBringBackAsync,
            Operate = operation => operation.SubmitAsync(),
        },
        new("withdrawn: button", "form[action*='handler=Back'] button", "", Goes("/articles/*", "warden")) { Fresh = ToBringBackAsync },

        new("reports: field", "#words", "/articles", Goes("/articles?q=bridge", "reports")) { Operate = Types("bridge") },
        new("reports: form", "main form[role='search'][action$='/articles']", "/articles?q=bridge", Goes("/articles?q=bridge", "reports"))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("reports: Search", "form[action$='/articles'] button", "/articles?q=bridge", Goes("/articles?q=bridge", "reports")),
        new("reports: a report", ".stories h3 a[data-open]", "/articles?q=bridge", Goes("/articles/*")) { Shortcut = "j o" },
        new("reports: its story", ".stories article .facts a[href*='/stories/']", "/articles?q=bridge", Goes("/stories/*")),
        new("reports: nothing found", "main > p a[href='/']", "/articles?q=zebra", Goes("/")),
        new("reports: More", ".pages a[rel='next'][href*='/articles?']", "/articles?q=warden", Goes("/articles?q=warden&page=2")),
        new("reports: Back", ".pages a[rel='prev'][href*='/articles?']", "/articles?q=warden&page=2", Goes("/articles?q=warden&page=1")),
    ];

    /// <summary>Answers in the place of the site of the original, which does not exist.</summary>
    private static async Task AnswerForTheOriginal(Operation operation) =>
        await operation.Page.RouteAsync(ControlData.Original, route => route.FulfillAsync(new() { Body = "The original" }));

    private static async Task<string> ToCorrect(ControlRoom room) => $"/articles/{await room.AddAsync()}/facts";

    private static async Task<string> ToWithdraw(ControlRoom room) => $"/articles/{await room.AddAsync()}/withdraw";

    private static async Task<string> ToBringBackAsync(ControlRoom room)
    {
        var article = await room.AddAsync();
        await room.Service<WithdrawalStore>().WithdrawAsync(article, "By mistake.", DateTimeOffset.UnixEpoch);
        return $"/articles/{article}/withdraw";
    }
}
