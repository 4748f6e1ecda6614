using NewsReader.Core.Documents;
using NewsReader.Core.Stories;

namespace NewsReader.Presentation.Resources;

/// <summary>An article as lists present it, in the terms of schema.org where it has them.</summary>
internal sealed record ArticleResource
{
    /// <summary>The id of the article.</summary>
    public required long Id { get; init; }

    /// <summary>The id of its story.</summary>
    public required long Story { get; init; }

    /// <summary>The number of the current revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The headline; null for a text without words.</summary>
    public required string? Headline { get; init; }

    /// <summary>Whether the program derived the headline from the first words.</summary>
    public required bool HeadlineIsDerived { get; init; }

    /// <summary>The first words.</summary>
    public required string? Description { get; init; }

    /// <summary>The outlet.</summary>
    public required string? Publisher { get; init; }

    /// <summary>The medium of publication.</summary>
    public required Medium Medium { get; init; }

    /// <summary>The reporters.</summary>
    public required IReadOnlyList<string> Author { get; init; }

    /// <summary>The dateline: the place of the report.</summary>
    public required string? Dateline { get; init; }

    /// <summary>The date of publication, as precise as the document states it.</summary>
    public required string? DatePublished { get; init; }

    /// <summary>Running time, ISO 8601.</summary>
    public required string? Duration { get; init; }

    /// <summary>The language.</summary>
    public required string? InLanguage { get; init; }

    /// <summary>The number of words of the body.</summary>
    public required int WordCount { get; init; }

    /// <summary>The time at which the current revision was received.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>The permanent address of that revision.</summary>
    public required string Url { get; init; }

    /// <summary>The words around the match; null without a search.</summary>
    public string? Snippet { get; init; }

    /// <summary>An article.</summary>
    public static ArticleResource Of(ArticleSummary article, Links links) => new()
    {
        Id = article.Id,
        Story = article.StoryId,
        Revision = article.Revision,
        Headline = article.Headline?.Value,
        HeadlineIsDerived = article.Headline is { IsDerived: true },
        Description = article.Lead,
        Publisher = article.Outlet,
        Medium = article.Medium,
        Author = article.Reporters,
        Dateline = article.Dateline,
        DatePublished = article.Published,
        Duration = article.Duration,
        InLanguage = article.Language,
        WordCount = article.Words,
        Received = article.ReceivedAt,
        Url = links.Revision(article.Id, article.Revision),
    };
}
