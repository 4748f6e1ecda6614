namespace NewsReader.Following.Visits;

/// <summary>What is known of an article before a visit.</summary>
/// <param name="Address">The address that is visited.</param>
internal sealed record VisitedArticle(Uri Address)
{
    /// <summary>Its revisions, the newest first; those after the sixth do not count. Empty before the first successful visit.</summary>
    public IReadOnlyList<KnownRevision> Revisions { get; init; } = [];

    /// <summary>
    /// The revision that the page showed last (<see cref="VisitDecision.ShownId"/>); <see langword="null"/> for the newest.
    /// </summary>
    public long? ShownId { get; init; }

    /// <summary>
    /// The text that waits to be confirmed (<see cref="VisitDecision.Candidate"/>); <see langword="null"/> when none does.
    /// </summary>
    public CandidateText? Candidate { get; init; }
}
