namespace NewsReader.Ingestion.Uploads;

/// <summary>How far an upload was at one moment: a page that asked more than once would tell of several moments at once.</summary>
/// <param name="IsKept">Whether its owner had said that it is to be kept.</param>
/// <param name="Outcomes">What had become of the documents that were being kept, by number; <see langword="null"/> for those still to be read.</param>
internal sealed record UploadProgress(bool IsKept, IReadOnlyDictionary<int, IngestResult?> Outcomes)
{
    /// <summary>Whether nothing more was going to happen.</summary>
    public bool IsDone => IsKept && Outcomes.Values.All(outcome => outcome is not null);

    /// <summary>Whether one of them was new to the collection, or a new text of what it had.</summary>
    public bool HasBroughtSomething => Outcomes.Values.Any(outcome => outcome is { Outcome: Outcome.Added or Outcome.Revised });

    /// <summary>Documents that had been read.</summary>
    public int Read => Outcomes.Values.Count(outcome => outcome is not null);
}
