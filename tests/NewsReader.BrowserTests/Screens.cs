namespace NewsReader.BrowserTests;

/// <summary>Every page of the site in every state that looks different, by name.</summary>
internal static class Screens
{
    /// <summary>Names and paths; <c>{…}</c> stands for an article of the newsroom.</summary>
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["stories"] = "/",
        ["stories-filtered"] = "/?medium=web&versions=several",
        ["stories-none"] = "/?source=Nobody&from=2030-01-01",
        ["story"] = "/stories/1",
        ["story-of-three"] = "/stories/{three}",
        ["article-web"] = "/articles/1",
        ["article-broadcast"] = "/articles/2",
        ["article-older-revision"] = "/articles/{revised}/revisions/1",
        ["article-hostile"] = "/articles/{hostile}",
        ["article-right-to-left"] = "/articles/{right-to-left}",
        ["article-long-headline"] = "/articles/{long}",
        ["article-history"] = "/articles/{revised}/history",
        ["articles-found"] = "/articles?q=bridge",
        ["articles-none"] = "/articles?q=zebra",
        ["source"] = "/sources/1",
        ["source-hostile"] = "/sources/5",
        ["compare-choose"] = "/compare",
        ["compare-one-chosen"] = "/compare?v=1",
        ["comparison"] = "/compare/1...2",
        ["comparison-only-changes"] = "/compare/1...2?only=changes",
        ["comparison-one-column"] = "/compare/1...2?view=unified",
        ["comparison-everything"] = "/compare/1...2?show=everything",
        ["comparison-at-a-change"] = "/compare/1...2?change=9#row-14",
        ["comparison-of-headlines"] = "/compare/{wire}...{radio}",
        ["comparison-of-revisions"] = "/compare/{revised}.1...{revised}.2",
        ["comparison-identical"] = "/compare/1...1",
        ["comparison-form-only"] = "/compare/{revised}.1...{form}",
        ["comparison-unlike"] = "/compare/1...{revised}",
        ["comparison-unlike-by-rows"] = "/compare/1...{revised}?show=everything",
        ["comparison-coarse"] = "/compare/{coarse-left}...{coarse-right}",
        ["comparison-right-to-left"] = "/compare/{revised}...{right-to-left}",
        ["comparison-hostile"] = "/compare/{hostile}...{long}",
        ["collation"] = "/collate/{revised}.1...{revised}...{wire}",
        ["collation-only-differences"] = "/collate/{revised}...{wire}...{radio}?only=differences",
        ["collation-identical"] = "/collate/1...1...1",
        ["collation-of-eight"] = "/collate/1...2...{revised}...{wire}...{radio}...{hostile}...{right-to-left}...{long}",
        ["quotes"] = "/quotes",
        ["quotes-narrowed"] = "/quotes?q=well+medium:web",
        ["quotes-none"] = "/quotes?q=zebra+well+medium:nowhere",
        ["quotes-misspelt"] = "/quotes?q=enmey",
        ["quotes-dated"] = "/quotes?q=source:Ledger",
        ["quotes-by-person"] = "/quotes?group=person",
        ["quotes-real"] = "/quotes/real?text=he+is+no+enemy+of+mine",
        ["quotes-real-none"] = "/quotes/real?text=%22",
        ["speaker"] = "/speakers/1",
        ["correct-pair"] = "/compare/1...2/passage/2",
        ["correct-parted"] = "/compare/1...2/parted",
        ["correct-passage"] = "/compare/{revised}.1...{revised}.2/passage/1",
        ["correct-speaker"] = "/quotes/1/speaker",
        ["correct-person"] = "/speakers/1/same?q=putin+trump",
        ["correct-story"] = "/stories/1/same",
        ["add"] = "/add",
        ["settings"] = "/settings",
        ["help"] = "/help",
        ["help-page"] = "/help/reading",
        ["withdraw"] = "/articles/1/withdraw",
        ["withdrawn"] = "/articles/{withdrawn}",
        ["error-missing"] = "/no/such/page",
        ["error-server"] = "/error/500",
        ["error-withdrawn"] = "/error/410",
    };

    public static IEnumerable<string> Names => Paths.Keys;

    public static string PathOf(string name, Newsroom newsroom) => newsroom.Fill(Paths[name]);
}
