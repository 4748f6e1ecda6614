using NewsReader.Core.Stories;
using NewsReader.Storage.Rows;

namespace NewsReader.Storage.Quotes;

/// <summary>A quote and its text.</summary>
/// <param name="Revision">The text.</param>
/// <param name="Stored">The quote.</param>
public sealed record PlacedQuote(RevisionReference Revision, StoredQuote Stored);
