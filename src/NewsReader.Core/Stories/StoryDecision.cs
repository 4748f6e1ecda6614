namespace NewsReader.Core.Stories;

/// <summary>The story chosen for an article, the reasons, and the articles that moved because of it.</summary>
public sealed record StoryDecision
{
    /// <summary>The number of the story the article lies in now.</summary>
    public required long Story { get; init; }

    /// <summary>Whether the story did not exist before.</summary>
    public required bool IsNew { get; init; }

    /// <summary>
    /// Average similarity to the other articles of the story, from 0 (alone, or tied by a reader only) to about 2 (the same
    /// text on the same day).
    /// </summary>
    public required double Score { get; init; }

    /// <summary>The facts that spoke for it, the strongest first; at least one.</summary>
    public required IReadOnlyList<StoryReason> Reasons { get; init; }

    /// <summary>Articles that changed story, in ascending order of their number; the arrival itself is not among them.</summary>
    public IReadOnlyList<StoryMove> Moves { get; init; } = [];
}
