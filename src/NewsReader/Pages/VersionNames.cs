using NewsReader.Core.Documents;
using NewsReader.Core.Stories;

namespace NewsReader.Pages;

/// <summary>What to call versions of a story beside each other: by what tells them apart, in as few words as that takes.</summary>
internal static class VersionNames
{
    /// <summary>A name for each article, in their order: its medium, else its outlet, else both, else its number.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ArticleSummary> articles) =>
        Distinct([.. articles.Select(article => (article.Medium, article.Outlet))]) ?? [.. articles.Select(article => $"article {article.Id}")];

    /// <summary>Names for the two sides of a comparison.</summary>
    public static (string Left, string Right) Of(Revision left, Revision right) =>
        left.ArticleId == right.ArticleId
            ? ($"revision {left.Number}", $"revision {right.Number}")
            : Distinct([Facts(left), Facts(right)]) is [var first, var second]
                ? (first, second)
                : ($"article {left.ArticleId}", $"article {right.ArticleId}");

    /// <summary>Names for two documents by what they say of themselves; <see langword="null"/> when that does not tell them apart.</summary>
    public static (string Left, string Right)? Of(Document left, Document right) =>
        Distinct([(left.Medium, left.Outlet?.Value), (right.Medium, right.Outlet?.Value)]) is [var first, var second] ? (first, second) : null;

    /// <summary>Names for any texts beside each other; the same text given twice has the same name.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Revision> texts) =>
        texts.DistinctBy(text => text.ArticleId).Count() == 1 ? [.. texts.Select(text => $"revision {text.Number}")]
        : Distinct([.. texts.Select(Facts)]) ?? [.. texts.Select(text => $"text {text.Reference}")];

    private static (Medium Medium, string? Outlet) Facts(Revision revision) => (revision.Document.Medium, revision.Document.Outlet?.Value);

    private static List<string>? Distinct(IReadOnlyList<(Medium Medium, string? Outlet)> versions) =>
        TellingApart(versions, version => version.Medium is Medium.Unknown ? null : Phrases.Medium(version.Medium))
        ?? TellingApart(versions, version => version.Outlet)
        ?? TellingApart(versions, version => version.Outlet is null ? null : $"{version.Outlet}, {Phrases.Medium(version.Medium)}");

    private static List<string>? TellingApart(
        IReadOnlyList<(Medium Medium, string? Outlet)> versions, Func<(Medium Medium, string? Outlet), string?> name)
    {
        var names = versions.Select(name).OfType<string>().ToList();
        return names.Count == versions.Count && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count ? names : null;
    }
}
