namespace NewsReader.Storage.Sources;

/// <summary>The text that a source became.</summary>
/// <param name="Article">The article.</param>
/// <param name="Revision">The number of the revision, from 1.</param>
/// <param name="Source">The source it was read from.</param>
public sealed record ExportedRevision(long Article, long Revision, long Source);
