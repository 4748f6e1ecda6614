namespace NewsReader.Following.Visits;

/// <summary>What follows from a visit.</summary>
/// <param name="Outcome">What was found.</param>
/// <param name="Reason">Why, in plain words, for people.</param>
internal sealed record VisitDecision(VisitOutcome Outcome, string Reason)
{
    /// <summary>Whether the document is handed to the ingest pipeline.</summary>
    public bool IsIngested => Outcome is VisitOutcome.Changed;

    /// <summary>When to come again, instead of the usual schedule; <see langword="null"/> for the usual schedule.</summary>
    public TimeSpan? ComeAgainIn { get; init; }

    /// <summary>The candidate to store with the article; <see langword="null"/> stores that none is waiting.</summary>
    public CandidateText? Candidate { get; init; }

    /// <summary>
    /// The revision that the page shows now, to be stored with the article; <see langword="null"/> for the newest one, the one that
    /// this visit makes included.
    /// </summary>
    public long? ShownId { get; init; }
}
