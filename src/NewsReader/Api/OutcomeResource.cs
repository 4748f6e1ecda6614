using NewsReader.Ingestion;

namespace NewsReader.Api;

/// <summary>The outcome of a document.</summary>
/// <param name="Outcome">Added, revised or unchanged.</param>
/// <param name="Article">The article it is.</param>
/// <param name="Url">Its address.</param>
internal sealed record OutcomeResource(Outcome Outcome, long Article, string Url);
