using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsReader.Reading.Html.Elements;

namespace NewsReader.Reading.Html;

/// <summary>
/// Reads the names of people out of what a page prints or states as its byline, without office, outlet, date and buttons.
/// </summary>
internal static partial class PageBylines
{
    // Characters: several names with offices and dates. What comes behind them is a biography.
    private const int LongestLine = 200;

    // A longer list is a menu of authors, or prose with commas.
    private const int MostNames = 8;

    // Boxes looked at. The report's own is among the first; readers' comments can add any number.
    private const int MostBylines = 20;

    // Words in a byline that are not people: desks, offices, and suffixes of a family name.
    private static readonly FrozenSet<string> NoPersons = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "admin", "administrator", "agencies", "agency", "author", "bureau", "columnist", "contributor", "contributors", "correspondent",
            "correspondents", "desk", "editor", "editorial", "editors", "freelance", "guest",
        "ii", "iii", "jr", "jr.", "magazine", "md", "media", "network", "news", "newspaper", "newspapers", "newsroom", "online", "phd",
            "photographer", "press", "producer", "reporter", "reporters", "service", "special", "sr", "sr.", "staff",
        "team", "updated", "wire", "writer", "writers");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ter",
            "van", "von", "y", "e");

    /// <summary>The names in a line such as <c>By Ann Lee and Bo Chan, BBC News | 3 March</c>.</summary>
    public static IEnumerable<string> NamesIn(string line)
    {
        var words = Lead().Replace(line[..Math.Min(line.Length, LongestLine)], "");
        words = Tail().Match(words) is { Success: true } tail ? words[..(tail.Index + (tail.ValueSpan.Contains('.') ? 2 : 0))] : words;
        return Separator().Split(words).Select(name => name.Trim(" .,;:".ToCharArray())).Where(IsPerson).Take(MostNames);
    }

    private const string Boxes = ".byline, .by-line, .article-byline, .article__byline, .story-byline, .byline-name, .author-name, "
        + ".byline__name, .author, .authors, .post-author, .entry-author, .article-author, .article__author, .author__name, .contributor";

    /// <summary>Who wrote it where only the words of the page say so; cards of other reports and readers' comments do not count.</summary>
    public static List<string> Of(IDocument page)
    {
        const int mostNames = 4; // links to authors on the whole page; with more, some belong to other reports
        var headline = page.QuerySelector("h1");
        var names = OfReport(page, "[rel~='author']", headline)
            .Select(PageMeta.WordsOf)
            .Where(name => name.Contains(' ', StringComparison.Ordinal))
            .SelectMany(NamesIn).Distinct(StringComparer.Ordinal).ToList();
        var printed = OfReport(page, Boxes, headline)
            .Take(MostBylines)
            .Select(NamesPrinted)
            .FirstOrDefault(found => found.Count > 0);
        return printed ?? (names.Count <= mostNames ? names : []);
    }

    private static IEnumerable<IElement> OfReport(IDocument page, string selector, IElement? headline) =>
        page.QuerySelectorAll(selector).Where(element => BylineBoxes.IsOfReport(element, headline));

    // The line that begins with By, else the first that is nothing but names, else the links that are names.
    private static List<string> NamesPrinted(IElement byline)
    {
        var lines = new PrintedLines(byline).Lines;
        var line = lines.Find(line => Lead().IsMatch(line) && line.Length > "By A".Length) ?? lines.Find(line => IsAllNames(line));
        return line is not null ? [.. NamesIn(line)]
            : [.. byline.QuerySelectorAll("a").Select(PageMeta.WordsOf).Where(IsAllNames).SelectMany(NamesIn)
                .Distinct(StringComparer.Ordinal)];
    }

    private static bool IsAllNames(string line) =>
        !Tail().IsMatch(line)
            && line.Contains(' ', StringComparison.Ordinal)
            && Separator().Split(line) is { Length: <= MostNames } names
            && Array.TrueForAll(names, IsPerson);

    private static bool IsPerson(string name)
    {
        const int mostWords = 5; // given names, particles and a double surname; more words are a phrase
        const int shortest = 2; // characters of the shortest names in Chinese; a single one is an initial or a mark
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name.Length >= shortest
            && words.Length is > 0 and <= mostWords
            && !char.IsLower(name[0])
            && !name.StartsWith("The ", StringComparison.OrdinalIgnoreCase)
            && Array.TrueForAll(words, word =>
                !NoPersons.Contains(word)
                    && !word.Contains('/', StringComparison.Ordinal)
                    && (Particles.Contains(word)
                        || (!char.IsLower(word[0])
                            && char.IsLetter(word.TrimStart('‘', '\'', '“', '"') is [var first, ..] ? first : ' '))));
    }

    [GeneratedRegex(@"^((written|reported|posted|published|story|words|text|article) by|by|author|authors|von|por|par|di|door|texto"
        + @"|text)(:\s*|\s+)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // Where the names end: a date, an address, a bar, a bracket, a stop that ends no initial, an outlet, or what the page has to say next.
    [GeneratedRegex(@"[0-9|•·()@/]|\s[–—-]\s|\p{Ll}\p{Ll}\.\s|\s(for|of|from|in|at)\s+(the\s+)?\p{Lu}|\b([Uu]pdated|UPDATED|[Pp]ublished"
        + @"|[Ee]-?mail|[Cc]ontact|[Vv]iew|[Tt]weet|[Pp]osted|[Ll]ast modified|[Ff]ollow|[Ss]hare|Monday|Tuesday|Wednesday|Thursday|"
        + @"Friday|Saturday|Sunday)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(",? (and|und|et) | ?[,;&] ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
