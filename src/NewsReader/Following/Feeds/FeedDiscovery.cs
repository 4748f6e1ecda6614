using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Finds the feeds that a page names in its head (<c>link rel=alternate</c>). Nothing is fetched.</summary>
internal static class FeedDiscovery
{
    /// <summary>A page that names more feeds lists those of every topic; a person chooses among the first.</summary>
    private const int MostFeeds = 20;

    private static readonly HashSet<string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/xml", "text/xml",
        "application/x-rss+xml", "application/x.atom+xml",
    };

    /// <summary>The feeds of a page, each address once, in the order of the page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="address">The address it was fetched from.</param>
    public static IReadOnlyList<FoundFeed> Find(string html, Uri address)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var start = LooseAddress.Resolve(page.QuerySelector("base[href]")?.GetAttribute("href"), address) ?? address;
        return
        [
            .. page.QuerySelectorAll("link[rel][href]").Where(NamesFeed)
                .Select(link => Found(link, start)).OfType<FoundFeed>()
                .DistinctBy(feed => feed.Address, StringComparer.Ordinal)
                .Take(MostFeeds),
        ];
    }

    private static bool NamesFeed(IElement link)
    {
        var relations = link.GetAttribute("rel")!.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
        return relations.Contains("alternate", StringComparer.OrdinalIgnoreCase) && MediaTypes.Contains(TypeOf(link))
            || relations.Contains("feed", StringComparer.OrdinalIgnoreCase);
    }

    private static string TypeOf(IElement link) => (link.GetAttribute("type") ?? "").Split(';')[0].Trim();

    private static FoundFeed? Found(IElement link, Uri start) =>
        LooseAddress.Resolve(link.GetAttribute("href"), start) is { } address && LooseAddress.IsWeb(address.AbsoluteUri)
            ? new(address.AbsoluteUri, TitleOf(link), TypeOf(link))
            : null;

    private static string? TitleOf(IElement link) =>
        PlainText.OnOneLine(link.GetAttribute("title") ?? "") is { Length: > 0 } title ? title : null;
}
