namespace NewsReader.Ingestion.Uploads;

/// <summary>Progress of an upload at one moment: a page that read values one by one would mix several moments.</summary>
/// <param name="IsKept">Whether its owner had confirmed it.</param>
/// <param name="Outcomes">The outcomes of the confirmed documents, by number; <see langword="null"/> for those not parsed yet.</param>
internal sealed record UploadProgress(bool IsKept, IReadOnlyDictionary<int, IngestResult?> Outcomes)
{
    /// <summary>Whether nothing more was going to happen.</summary>
    public bool IsDone => IsKept && Outcomes.Values.All(outcome => outcome is not null);

    /// <summary>Whether one of them was new to the collection, or a new text of what it had.</summary>
    public bool HasBroughtSomething => Outcomes.Values.Any(outcome => outcome is { Outcome: Outcome.Added or Outcome.Revised });

    /// <summary>Documents that had been read.</summary>
    public int Read => Outcomes.Values.Count(outcome => outcome is not null);
}
