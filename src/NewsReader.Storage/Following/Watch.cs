namespace NewsReader.Storage.Following;

/// <summary>An address that is visited again and again, and what is known of it.</summary>
public sealed record Watch
{
    /// <summary>The id of the watch; 0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>What is found there.</summary>
    public WatchKind Kind { get; init; }

    /// <summary>The address that is requested.</summary>
    public required string Address { get; init; }

    /// <summary>What makes another address the same one: the address without scheme, fragment and tracking parameters.</summary>
    public required string Identity { get; init; }

    /// <summary>The host of the address, which is visited for one watch at a time.</summary>
    public required string Host { get; init; }

    /// <summary>The subscription it belongs to; <see langword="null"/> when that was removed.</summary>
    public long? SubscriptionId { get; init; }

    /// <summary>The article that its texts belong to; <see langword="null"/> before the first, and for a feed.</summary>
    public long? ArticleId { get; init; }

    /// <summary>Whether it is visited.</summary>
    public WatchState State { get; init; }

    /// <summary>Why it is not visited, or what it waits for, for a person; <see langword="null"/> when all is well.</summary>
    public string? Reason { get; init; }

    /// <summary>When it is visited next; <see langword="null"/> when it is not.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Which visit has it now; <see langword="null"/> when none has.</summary>
    public string? Lease { get; init; }

    /// <summary>The validator of its document, as received.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of its document, as received.</summary>
    public string? LastModified { get; init; }

    /// <summary>SHA-256 of its last document, lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>The last visit, however it ended.</summary>
    public DateTimeOffset? VisitedAt { get; init; }

    /// <summary>The last visit that found a document, changed or not.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>How many visits found a document.</summary>
    public long Seen { get; init; }

    /// <summary>The last visit that made a revision, the first text included.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>How many visits found an edit. The first text is none.</summary>
    public long Changes { get; init; }

    /// <summary>Visits without a document since the last with one.</summary>
    public long Failures { get; init; }

    /// <summary>The first of those; <see langword="null"/> when the last visit found a document.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>What the next decision needs of earlier ones, as JSON; <see langword="null"/> before the first.</summary>
    public string? Memory { get; init; }
}
