using NewsReader.Presentation.Comparisons;

namespace NewsReader.Presentation.Edits;

/// <summary>An edit of a report, with the headline before and after and the weightiest change to check.</summary>
internal sealed record EditResource
{
    /// <summary>The article.</summary>
    public required long Article { get; init; }

    /// <summary>The number of the revision that the edit made, from 2.</summary>
    public required int Revision { get; init; }

    /// <summary>When it was received.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public required string? Publisher { get; init; }

    /// <summary>The headline before; null when it had none.</summary>
    public required string? HeadlineBefore { get; init; }

    /// <summary>The headline after; null when it has none.</summary>
    public required string? Headline { get; init; }

    /// <summary>The weightiest change to check, in one line; null when there is none.</summary>
    public required string? Change { get; init; }

    /// <summary>What that change is about, in a word; null when there is none.</summary>
    public required string? ChangeKind { get; init; }

    /// <summary>How much it matters: 3 the claim of the report changes, 2 a claim in it, 1 a detail, 0 nothing to check.</summary>
    public required int Weight { get; init; }

    /// <summary>Changes to check, that one included.</summary>
    public required int Changes { get; init; }

    /// <summary>Sentences that were reworded, added, dropped or moved.</summary>
    public required int Sentences { get; init; }

    /// <summary>Address of the article.</summary>
    public required string Url { get; init; }

    /// <summary>Address of the comparison of both texts.</summary>
    public required string Comparison { get; init; }

    /// <summary>An edit.</summary>
    public static EditResource Of(ListedEdit edit, Links links) => new()
    {
        Article = edit.After.ArticleId,
        Revision = edit.After.Number,
        Received = edit.After.ReceivedAt,
        Publisher = edit.After.Document.Outlet?.Value,
        HeadlineBefore = edit.HeadlineBefore is { Length: > 0 } before ? before : null,
        Headline = edit.HeadlineAfter is { Length: > 0 } after ? after : null,
        Change = edit.Weightiest?.Words,
        ChangeKind = edit.Weightiest is { } change ? ComparisonWords.Of(change.Kind) : null,
        Weight = edit.Weightiest?.Weight ?? 0,
        Changes = edit.Change.Changes.Count,
        Sentences = edit.Sentences,
        Url = links.Article(edit.After.ArticleId),
        Comparison = links.Comparison(edit.Before.Reference, edit.After.Reference),
    };
}
