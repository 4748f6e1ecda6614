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
        ["article-web"] = "/articles/1",
        ["article-broadcast"] = "/articles/2",
        ["article-older-revision"] = "/articles/{revised}/revisions/1",
        ["article-hostile"] = "/articles/{hostile}",
        ["article-right-to-left"] = "/articles/{right-to-left}",
        ["article-long-headline"] = "/articles/{long}",
        ["article-history"] = "/articles/{revised}/history",
        ["source"] = "/sources/1",
        ["source-hostile"] = "/sources/4",
        ["compare-choose"] = "/compare",
        ["compare-one-chosen"] = "/compare?v=1",
        ["comparison"] = "/compare/1...2",
        ["comparison-only-changes"] = "/compare/1...2?only=changes",
        ["comparison-one-column"] = "/compare/1...2?view=unified",
        ["comparison-of-revisions"] = "/compare/{revised}.1...{revised}.2",
        ["comparison-identical"] = "/compare/1...1",
        ["comparison-unlike"] = "/compare/1...{revised}",
        ["comparison-right-to-left"] = "/compare/{revised}...{right-to-left}",
        ["comparison-hostile"] = "/compare/{hostile}...{long}",
        ["quotes"] = "/quotes",
        ["quotes-narrowed"] = "/quotes?q=well+medium:web",
        ["quotes-none"] = "/quotes?q=zebra+well+medium:nowhere",
        ["quotes-by-person"] = "/quotes?group=person",
        ["quotes-real"] = "/quotes/real?text=he+is+no+enemy+of+mine",
        ["quotes-real-none"] = "/quotes/real?text=%22",
        ["speaker"] = "/speakers/1",
        ["correct-passage"] = "/compare/{revised}.1...{revised}.2/passage/1",
        ["correct-speaker"] = "/quotes/1/speaker",
        ["correct-person"] = "/speakers/1/same?q=putin+trump",
        ["correct-story"] = "/stories/1/same",
        ["add"] = "/add",
        ["settings"] = "/settings",
        ["help"] = "/help",
        ["help-page"] = "/help/reading",
        ["error-missing"] = "/no/such/page",
    };

    public static IEnumerable<string> Names => Paths.Keys;

    public static string PathOf(string name, Newsroom newsroom) => Paths[name]
        .Replace("{revised}", $"{newsroom.Revised}", StringComparison.Ordinal)
        .Replace("{hostile}", $"{newsroom.Hostile}", StringComparison.Ordinal)
        .Replace("{right-to-left}", $"{newsroom.RightToLeft}", StringComparison.Ordinal)
        .Replace("{long}", $"{newsroom.LongHeadline}", StringComparison.Ordinal);
}
