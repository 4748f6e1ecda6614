namespace NewsReader.Storage.Sources;

/// <summary>A correction of any kind, as exported from one collection to another.</summary>
public sealed record ExportedCorrection
{
    /// <summary>
    /// What it was said of: <c>passage</c>, <c>story</c>, <c>speaker</c>, <c>person</c>, <c>facts</c> or <c>withdrawal</c>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>The article; <see langword="null"/> for what was said of a person.</summary>
    public long? Article { get; init; }

    /// <summary>The sentence, the words of the quote, the identity of the person, why the article was withdrawn, or the facts
    /// given about it as JSON.</summary>
    public string? Text { get; init; }

    /// <summary>The other article, for passages and stories.</summary>
    public long? OtherArticle { get; init; }

    /// <summary>
    /// The other sentence, the name of the speaker (<see langword="null"/> for unknown), or the identity of the real
    /// speaker.
    /// </summary>
    public string? OtherText { get; init; }

    /// <summary>Whether both are the same passage or story.</summary>
    public bool AreSame { get; init; }

    /// <summary>The time of the correction.</summary>
    public DateTimeOffset MadeAt { get; init; }
}
