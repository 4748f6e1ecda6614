using NewsReader.Core.Documents;

namespace NewsReader.Core.Stories;

/// <summary>What happened, as a set of articles that report it.</summary>
/// <param name="Id">What the collection calls it.</param>
/// <param name="ChangedAt">When an article last joined, left or was revised.</param>
/// <param name="Articles">Its versions, in order of arrival; at least one.</param>
public sealed record Story(long Id, DateTimeOffset ChangedAt, IReadOnlyList<ArticleSummary> Articles)
{
    /// <summary>The version that presents the story in a list: the first with a headline of its own, else the first.</summary>
    public ArticleSummary Lead => Articles.FirstOrDefault(article => article.Headline is { IsDerived: false }) ?? Articles[0];

    /// <summary>The story's headline, marked derived when none of its versions has one.</summary>
    public Field? Headline => Lead.Headline;

    /// <summary>The earliest known publication time, ISO 8601; <see langword="null"/> when no version has one.</summary>
    public string? Published => Articles.Select(article => article.Published).Where(date => date is not null).Min(StringComparer.Ordinal);
}
