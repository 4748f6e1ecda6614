using NewsReader.Storage.Following;

namespace NewsReader.Api.Resources;

/// <summary>Visits of one address, one after the other, that ended in the same way.</summary>
internal sealed record VisitResource
{
    /// <summary>How they ended: unchanged, not-modified, candidate, changed, returned, live-addition, lost, gone, foreign, refused or
    /// failed.</summary>
    public required string Outcome { get; init; }

    /// <summary>The status of the answer; 0 when there was none.</summary>
    public required int Status { get; init; }

    /// <summary>Bytes of the document, decompressed.</summary>
    public required long Bytes { get; init; }

    /// <summary>What came of them, in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The number of the revision that was made; null when none was.</summary>
    public required int? Revision { get; init; }

    /// <summary>The first of them.</summary>
    public required DateTimeOffset First { get; init; }

    /// <summary>The last of them.</summary>
    public required DateTimeOffset Last { get; init; }

    /// <summary>How many they are.</summary>
    public required int Times { get; init; }

    /// <summary>Visits as programs read them.</summary>
    public static VisitResource Of(RecordedVisit visit) => new()
    {
        Outcome = visit.Outcome,
        Status = (int)visit.Status,
        Bytes = visit.Bytes,
        Reason = visit.Reason,
        Revision = (int?)visit.Revision,
        First = visit.FirstAt,
        Last = visit.LastAt,
        Times = (int)visit.Times,
    };
}
