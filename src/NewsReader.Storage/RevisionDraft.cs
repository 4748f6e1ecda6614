using NewsReader.Core.Documents;

namespace NewsReader.Storage;

/// <summary>A text about to be kept as a revision.</summary>
/// <param name="SourceId">The source it was read from.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="Document">How it was read.</param>
/// <param name="DerivedBy">Version of the code that read it.</param>
public sealed record RevisionDraft(long SourceId, DateTimeOffset ReceivedAt, Document Document, int DerivedBy);
