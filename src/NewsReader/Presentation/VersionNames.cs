using NewsReader.Core.Documents;
using NewsReader.Core.Stories;

namespace NewsReader.Presentation;

/// <summary>Names for the versions of a story: the shortest description that distinguishes them.</summary>
internal static class VersionNames
{
    private static readonly Func<Version, string?>[] Kinds =
    [
        version => version.Medium is Medium.Unknown ? null : Phrases.Medium(version.Medium),
        version => version.Outlet,
        version => version.Outlet is null ? null : $"{version.Outlet}, {Phrases.Medium(version.Medium)}",
    ];

    /// <summary>
    /// A name for each article, in their order: its medium, else its outlet, else both, else its number with what is known.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ArticleSummary> articles) =>
        Names([.. articles.Select(article => new Version(article.Medium, Called(article.Outlet), $"article {article.Id}"))]);

    /// <summary>Names for the two sides of a comparison.</summary>
    public static (string Left, string Right) Of(Revision left, Revision right) =>
        Of([left, right]) is [var first, var second] ? (first, second) : default;

    /// <summary>Names for two documents from their own facts; <see langword="null"/> when these do not distinguish them.</summary>
    public static (string Left, string Right)? Of(Document left, Document right) =>
        Distinct([Of(left, ""), Of(right, "")]) is [var first, var second] ? (first, second) : null;

    /// <summary>Distinct names for any texts; the same text given twice has the same name.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Revision> texts)
    {
        var articles = texts.DistinctBy(text => text.ArticleId).Count();
        return articles == 1 ? [.. texts.Select(text => $"revision {text.Number}")]
            : Names([.. texts.Select(text =>
                Of(text.Document, articles == texts.Count ? $"article {text.ArticleId}" : $"text {text.Reference}"))]);
    }

    /// <summary>Whether a version's name contains its outlet.</summary>
    public static bool Contains(string name, string outlet) =>
        Called(outlet) is { } called && name.Contains(called, StringComparison.OrdinalIgnoreCase);

    private static Version Of(Document document, string number) => new(document.Medium, Called(document.Outlet?.Value), number);

    /// <summary>An outlet's name within a sentence, without a second article.</summary>
    private static string? Called(string? outlet) => outlet is ['T', 'h', 'e', ' ', .. { Length: > 0 } name] ? name : outlet;

    private static List<string> Names(IReadOnlyList<Version> versions) =>
        Distinct(versions) ?? [.. versions.Select(version => Name(version, versions))];

    /// <summary>All of them by one kind of name, when that distinguishes them.</summary>
    private static List<string>? Distinct(IReadOnlyList<Version> versions) =>
        Kinds.Select(kind => versions.Select(kind).OfType<string>().ToList())
            .FirstOrDefault(names =>
                names.Count == versions.Count && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count);

    /// <summary>One of them by the first kind of name that no other has; what shares all it is known by has its number too.</summary>
    private static string Name(Version version, IReadOnlyList<Version> versions) =>
        Kinds.FirstOrDefault(kind =>
            kind(version) is { } name
                && versions.Count(other => name.Equals(kind(other), StringComparison.OrdinalIgnoreCase)) == 1)?.Invoke(version)
        ?? $"{version.Outlet ?? Kinds[0](version)} {version.Number}".TrimStart();

    /// <summary>What a version can be named by.</summary>
    /// <param name="Number">Its kind and number, which nothing else has.</param>
    private sealed record Version(Medium Medium, string? Outlet, string Number);
}
