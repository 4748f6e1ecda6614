namespace NewsReader.Following.Fetching;

/// <summary>What a request gave.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Message">Why nothing was fetched, as a sentence for people; empty for a document.</param>
internal sealed record FetchResult(FetchOutcome Outcome, string Message)
{
    /// <summary>The status of the last answer; 0 when there was none.</summary>
    public int Status { get; init; }

    /// <summary>The document, decompressed; empty unless fetched.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The content type as sent, with its charset; <see langword="null"/> when none was sent.</summary>
    public string? ContentType { get; init; }

    /// <summary>The address that answered, after redirects; <see langword="null"/> when none did.</summary>
    public Uri? FinalAddress { get; init; }

    /// <summary>Where the document has moved for good (301, 308); <see langword="null"/> when it has not.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>Its validator as received, to be sent back unread; <see langword="null"/> without one.</summary>
    public string? ETag { get; init; }

    /// <summary>Its date as received; <see langword="null"/> without one.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the answer stays fresh (max-age, else Expires); <see langword="null"/> when it does not say.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>How long the site asks to wait, at most a day; <see langword="null"/> when it does not ask.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
