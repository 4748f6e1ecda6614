namespace NewsReader.Core.Revisions;

/// <summary>What two versions of a document differ in, as far as a revision is concerned.</summary>
/// <param name="IsChanged">Whether the report differs, so that the later version is a revision.</param>
/// <param name="Why">Why it is or is not a revision, one sentence in plain words.</param>
public sealed record ReportDifference(bool IsChanged, string Why)
{
    /// <summary>Whether the headline differs.</summary>
    public bool IsHeadlineChanged { get; init; }

    /// <summary>Words of the body that were added or removed; a replaced word counts twice.</summary>
    public int ChangedWords { get; init; }

    /// <summary>Whether passages were added and everything else is as it was, the headline included.</summary>
    public bool IsPureAddition { get; init; }
}
