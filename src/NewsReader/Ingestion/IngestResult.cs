namespace NewsReader.Ingestion;

/// <summary>The outcome of an incoming document, and its article.</summary>
/// <param name="Origin">Where it came from.</param>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Reason">Why it failed, for a person; <see langword="null"/> otherwise.</param>
/// <param name="ArticleId">The article it belongs to; <see langword="null"/> when it failed.</param>
internal sealed record IngestResult(string Origin, Outcome Outcome, string? Reason = null, long? ArticleId = null);
