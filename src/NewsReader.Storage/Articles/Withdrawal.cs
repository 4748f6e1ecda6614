namespace NewsReader.Storage.Articles;

/// <summary>An article that was taken out of the collection, and what may still be known of it.</summary>
public sealed record Withdrawal
{
    /// <summary>The article.</summary>
    public long ArticleId { get; init; }

    /// <summary>Its headline; <see langword="null"/> when it had none of its own.</summary>
    public string? Headline { get; init; }

    /// <summary>Who published it, when that was known.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, as much as was known of it.</summary>
    public string? Published { get; init; }

    /// <summary>The time at which its last text was received.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The time of the withdrawal.</summary>
    public DateTimeOffset WithdrawnAt { get; init; }

    /// <summary>The reason shown to readers; may be empty.</summary>
    public string Reason { get; init; } = "";
}
