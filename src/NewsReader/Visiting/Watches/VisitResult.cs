using NewsReader.Following.Visits;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Watches;

/// <summary>What came of a visit.</summary>
/// <param name="Watch">The watch as it is after the visit.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why, in a sentence for people.</param>
internal sealed record VisitResult(Watch Watch, VisitOutcome Outcome, string Reason)
{
    /// <summary>The article that was added or revised; <see langword="null"/> when none was.</summary>
    public long? ArticleId { get; init; }

    /// <summary>The number of the revision that was made; <see langword="null"/> when none was.</summary>
    public long? Revision { get; init; }

    /// <summary>The status of the answer; 0 when there was none.</summary>
    public int Status { get; init; }

    /// <summary>Bytes of the document, decompressed.</summary>
    public int Bytes { get; init; }

    /// <summary>How long the site asked to wait; <see langword="null"/> when it did not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The visit as it is stored.</summary>
    public RecordedVisit RecordedAt(DateTimeOffset now) => new()
    {
        WatchId = Watch.Id,
        Outcome = VisitNames.Of(Outcome),
        Status = Status,
        Bytes = Bytes,
        Reason = Reason,
        Revision = Revision,
        FirstAt = now,
        LastAt = now,
    };
}
