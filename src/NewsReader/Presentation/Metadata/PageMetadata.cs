using System.Globalization;
using NewsReader.Presentation.Citations;

namespace NewsReader.Presentation.Metadata;

/// <summary>
/// What the head of a report's page says of it to reference managers and link previews: Highwire's <c>citation_*</c>, Dublin Core,
/// PRISM and Open Graph. Zotero's Embedded Metadata translator takes the type of item from <c>DC.type </c>, the publication from PRISM, and
/// the rest from Highwire's names.
/// </summary>
internal static class PageMetadata
{
    /// <summary>The elements: which attribute names them, their name and their content.</summary>
    public static IEnumerable<(string Attribute, string Name, string Content)> Of(CitedReport report) =>
        Highwire(report).Concat(DublinCore(report)).Select(meta => ("name", meta.Name, meta.Content))
            .Concat(OpenGraph(report).Select(meta => ("property", meta.Name, meta.Content)))
            .Where(meta => meta.Content is { Length: > 0 }).Select(meta => (meta.Item1, meta.Name, meta.Content!));

    private static IEnumerable<(string Name, string? Content)> Highwire(CitedReport report) =>
    [
        ("citation_title", report.Title),
        .. report.Authors.Select(author => ("citation_author", (string?)Filed(author))),
        ("citation_publication_date", report.Date?.Joined('/')),
        ("citation_publisher", report.Outlet),
        ("citation_language", report.Language),
        ("citation_abstract", report.Abstract),
        ("citation_public_url", report.Address),
    ];

    private static IEnumerable<(string Name, string? Content)> DublinCore(CitedReport report) =>
    [
        ("DC.title", report.Title),
        .. report.Authors.Select(author => ("DC.creator", (string?)author.Inverted)),
        ("DC.date", report.Date?.Joined('-')),
        ("DC.publisher", report.Outlet),
        ("DC.language", report.Language),
        ("DC.type", report.IsBroadcast ? "tvBroadcast" : "newspaperArticle"),
        ("DC.identifier", report.Archive),
        ("prism.publicationName", report.Outlet),
    ];

    private static IEnumerable<(string Name, string? Content)> OpenGraph(CitedReport report) =>
    [
        ("og:type", "article"),
        ("og:title", report.Title),
        ("og:url", report.Archive),
        ("og:description", report.Abstract),
        ("article:published_time", IsMoment(report.Published) ? report.Published : report.Date?.Joined('-')),
        ("article:section", report.Section),
    ];

    /// <summary>A comma behind a body's name has reference managers take the whole of it for the name that it is filed under.</summary>
    private static string Filed(AuthorName author) => author.Given is null ? $"{author.Family}," : author.Inverted;

    private static bool IsMoment(string? published) =>
        published is { Length: > 10 } && DateTimeOffset.TryParse(published, CultureInfo.InvariantCulture, out _);
}
