using NewsReader.Storage.Quotes;

namespace NewsReader.Storage.Search;

/// <summary>A page of what a search found.</summary>
/// <param name="Hits">The quotes on this page.</param>
/// <param name="Count">How many there are; <see cref="QuoteStore.CountedUpTo"/> when there are more than that.</param>
/// <param name="IsCountExact">Whether <paramref name="Count"/> is all of them.</param>
/// <param name="Facets">
/// What the list can be narrowed to, the most frequent first, if facets were asked for; over all of them, or the newest <see
/// cref="QuoteStore.FacetsOver"/> where not all are counted.
/// </param>
public sealed record QuotePage(IReadOnlyList<QuoteHit> Hits, long Count, bool IsCountExact, IReadOnlyList<Facet> Facets);
