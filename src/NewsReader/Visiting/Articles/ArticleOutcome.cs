using NewsReader.Following.Visits;

namespace NewsReader.Visiting.Articles;

/// <summary>What a visit did with a document.</summary>
/// <param name="Decision">What was decided, and why.</param>
/// <param name="ArticleId">The article it belongs to; <see langword="null"/> when none is known.</param>
internal sealed record ArticleOutcome(VisitDecision Decision, long? ArticleId)
{
    /// <summary>The number of the revision that was made; <see langword="null"/> when none was.</summary>
    public int? Revision { get; init; }

    /// <summary>Whether it revised an article, rather than being its first text.</summary>
    public bool IsEdit { get; init; }

    /// <summary>Whether the article was withdrawn, so that visits end.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>When the document says that it was published; <see langword="null"/> when it does not.</summary>
    public DateTimeOffset? Published { get; init; }
}
