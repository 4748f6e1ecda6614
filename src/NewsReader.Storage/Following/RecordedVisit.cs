namespace NewsReader.Storage.Following;

/// <summary>Visits of one watch, one after the other, that ended in the same way.</summary>
public sealed record RecordedVisit
{
    /// <summary>The id of the row.</summary>
    public long Id { get; init; }

    /// <summary>The watch that was visited.</summary>
    public long WatchId { get; init; }

    /// <summary>How they ended, in a word of the program.</summary>
    public required string Outcome { get; init; }

    /// <summary>The status of the answer; 0 when there was none.</summary>
    public long Status { get; init; }

    /// <summary>Bytes of the document, decompressed.</summary>
    public long Bytes { get; init; }

    /// <summary>What came of them, in a sentence for people.</summary>
    public required string Reason { get; init; }

    /// <summary>The number of the revision that was made; <see langword="null"/> when none was.</summary>
    public long? Revision { get; init; }

    /// <summary>The first of them.</summary>
    public DateTimeOffset FirstAt { get; init; }

    /// <summary>The last of them.</summary>
    public DateTimeOffset LastAt { get; init; }

    /// <summary>How many they are, at least 1.</summary>
    public long Times { get; init; } = 1;
}
