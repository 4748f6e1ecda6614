using NewsReader.Core.Documents;
using NewsReader.Core.Stories;

namespace NewsReader.Presentation.Resources;

/// <summary>An article as lists present it, in the terms of schema.org where it has them.</summary>
internal sealed record ArticleResource
{
    /// <summary>What the collection calls it.</summary>
    public required long Id { get; init; }

    /// <summary>The story it reports.</summary>
    public required long Story { get; init; }

    /// <summary>The number of its current revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>Its headline; null when it has no words.</summary>
    public required string? Headline { get; init; }

    /// <summary>Whether the headline is ours, from its first words.</summary>
    public required bool HeadlineIsDerived { get; init; }

    /// <summary>Its first words.</summary>
    public required string? Description { get; init; }

    /// <summary>Who published it.</summary>
    public required string? Publisher { get; init; }

    /// <summary>How it reached its public.</summary>
    public required Medium Medium { get; init; }

    /// <summary>Who reported it.</summary>
    public required IReadOnlyList<string> Author { get; init; }

    /// <summary>Where it was reported from.</summary>
    public required string? Dateline { get; init; }

    /// <summary>When it was published, with as much as is known.</summary>
    public required string? DatePublished { get; init; }

    /// <summary>Running time, ISO 8601.</summary>
    public required string? Duration { get; init; }

    /// <summary>Its language.</summary>
    public required string? InLanguage { get; init; }

    /// <summary>Words of its body.</summary>
    public required int WordCount { get; init; }

    /// <summary>When its current revision came in.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>The permanent address of that revision.</summary>
    public required string Url { get; init; }

    /// <summary>The words around what was searched for; null where nothing was.</summary>
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
