using AngleSharp.Dom;
using NewsReader.Reading.Html.Elements;

namespace NewsReader.Reading.Html;

/// <summary>Finds the heading that titles the report: the one its data repeat, never the site's own name.</summary>
internal static class HeadlineFinder
{
    private const string Others = "h2, h3, [itemprop~='headline'], .entry-title, .article-title, .post-title, .headline";

    /// <summary>The heading; <see langword="null"/> when no element of the page can be taken for it.</summary>
    /// <param name="title">The report's title as the page's data give it.</param>
    public static IElement? Find(IDocument page, string? title, SiteNames sites)
    {
        var titles = TitlesOf(page, title);
        var headings = page.QuerySelectorAll("h1").Where(heading => IsOfReport(heading, sites)).ToList();
        return headings.Find(heading => IsSame(PageMeta.WordsOf(heading), title))
            ?? page.QuerySelectorAll(Others)
                .FirstOrDefault(heading => IsSame(PageMeta.WordsOf(heading), title) && IsOfReport(heading, sites))
            ?? headings.Find(heading => SiteNames.IsTitleOf(titles.OfPage, PageMeta.WordsOf(heading)))
            ?? headings.Where(heading => IsPartOf(PageMeta.WordsOf(heading), titles.All)).MaxBy(heading => PageMeta.WordsOf(heading).Length)
            ?? (headings is [var only] && (title is null || IsTitleOfItsOwn(PageMeta.WordsOf(only))) ? only : null);
    }

    // No longer than a title is: every heading is looked for in it.
    private static (string OfPage, string All) TitlesOf(IDocument page, string? title)
    {
        const int longest = PageMeta.LongestTitle; // a longer one is cut
        var ofPage = PageMeta.OneLine(page.Title is { Length: > longest } tooLong ? tooLong[..longest] : page.Title);
        return (ofPage, $"{(title is { Length: <= longest } ? title : "")} {ofPage}");
    }

    private static bool IsOfReport(IElement heading, SiteNames sites) =>
        PageMeta.WordsOf(heading) is { Length: > 0 } words && !sites.Contains(words);

    private static bool IsSame(string words, string? title) => string.Equals(words, title, StringComparison.OrdinalIgnoreCase);

    // A short word of the title may be the name of a section, and head the page of each of its reports.
    private static bool IsPartOf(string words, string titles) =>
        IsTitleOfItsOwn(words) && titles.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsTitleOfItsOwn(string words)
    {
        const int fewestWords = 3; // Middle East is a section
        const int fewestWithoutSpaces = 6; // letters without case, as in Chinese, whose sections have two to four
        return words.Count(c => c == ' ') + 1 >= fewestWords
            || words.Count(c => char.IsLetter(c) && !char.IsLower(c) && !char.IsUpper(c)) >= fewestWithoutSpaces;
    }
}
