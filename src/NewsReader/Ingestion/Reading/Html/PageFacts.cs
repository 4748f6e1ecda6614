using AngleSharp.Dom;
using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading.Html;

/// <summary>What a page states about itself: JSON-LD first, then meta elements and times.</summary>
internal static class PageFacts
{
    public static Metadata Read(IDocument page, List<Problem> problems)
    {
        var article = ArticleFacts.Read(page, problems);
        return new()
        {
            Headline = article.Headline ?? Meta(page, "og:title", "twitter:title") ?? Title(page),
            Section = article.Section ?? Meta(page, "article:section", "section"),
            Standfirst = article.Standfirst ?? Meta(page, "og:description", "description"),
            Outlet = article.Outlet ?? Meta(page, "og:site_name", "application-name"),
            Reporters = article.Reporters.Count > 0 ? article.Reporters : Authors(page),
            Dateline = article.Dateline,
            Published = article.Published ?? Timestamps.Iso(Meta(page, "article:published_time", "datePublished", "date", "dc.date", "pubdate", "parsely-pub-date") ?? Time(page, "datePublished")),
            Modified = article.Modified ?? Timestamps.Iso(Meta(page, "article:modified_time", "dateModified", "og:updated_time") ?? Time(page, "dateModified")),
            Address = Address(page) ?? article.Address,
            Language = page.DocumentElement.GetAttribute("lang") is { Length: > 1 } language ? language : article.Language,
        };
    }

    private static string? Meta(IDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in page.QuerySelectorAll("head meta"))
            {
                var key = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && OneLine(element.GetAttribute("content")) is { Length: > 0 } value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    // "Headline | Outlet" and "Headline - Outlet" are titles of pages; the outlet is stated elsewhere.
    private static string? Title(IDocument page)
    {
        var title = OneLine(page.Title);
        var bar = title.LastIndexOf(" | ", StringComparison.Ordinal);
        return title.Length == 0 ? null : bar > 0 ? title[..bar] : title;
    }

    private static List<string> Authors(IDocument page) =>
        Meta(page, "author", "article:author", "byl", "parsely-author") is { } author && !author.Contains("://", StringComparison.Ordinal)
            ? [author.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? author[3..] : author]
            : Bylines(page);

    /// <summary>Who wrote it where only the words of the page say so; many names are those of other reports.</summary>
    private static List<string> Bylines(IDocument page)
    {
        const int mostNames = 4;
        var names = NamesOf(page.QuerySelectorAll("[rel~='author'], [itemprop~='author'] [itemprop~='name'], [itemprop~='author']"));
        var line = OneLine(page.QuerySelector(".byline, .article-byline, .article__byline")?.TextContent);
        return line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? [line] : names.Count <= mostNames ? names : [];
    }

    private static List<string> NamesOf(IEnumerable<IElement> elements)
    {
        const int longestName = 50;
        return [.. elements.Where(element => element.QuerySelector("[itemprop~='name']") is null).Select(element => OneLine(element.TextContent))
            .Where(name => name.Length is > 3 and <= longestName && char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsDigit)).Distinct(StringComparer.Ordinal)];
    }

    private static string? Time(IDocument page, string property) =>
        page.QuerySelector($"time[itemprop='{property}']")?.GetAttribute("datetime")
        ?? (string.Equals(property, "datePublished", StringComparison.Ordinal) ? page.QuerySelector("time[pubdate], article time[datetime], header time[datetime]")?.GetAttribute("datetime") : null);

    private static string? Address(IDocument page)
    {
        var link = page.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? Meta(page, "og:url");
        return Uri.TryCreate(link, UriKind.Absolute, out _) ? link : null;
    }

    private static string OneLine(string? words) => string.Join(' ', (words ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
