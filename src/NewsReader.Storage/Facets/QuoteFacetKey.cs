namespace NewsReader.Storage.Facets;

/// <summary>What many quotes share, as numbers of values that <see cref="QuoteFacetTable.Values"/> lists; 0 for what is unknown.</summary>
/// <param name="Month">Of publication.</param>
/// <param name="Medium">Of the text.</param>
/// <param name="Source">Its outlet.</param>
/// <param name="Type">Of the quote.</param>
internal readonly record struct QuoteFacetKey(int Month, int Medium, int Source, int Type);
