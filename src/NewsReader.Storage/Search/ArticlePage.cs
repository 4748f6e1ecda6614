using NewsReader.Storage.Quotes;

namespace NewsReader.Storage.Search;

/// <summary>A page of articles that a search found.</summary>
/// <param name="Hits">The articles on this page.</param>
/// <param name="Count">How many there are; <see cref="QuoteStore.CountedUpTo"/> when there are more than that.</param>
/// <param name="IsCountExact">Whether <paramref name="Count"/> is all of them.</param>
public sealed record ArticlePage(IReadOnlyList<ArticleHit> Hits, long Count, bool IsCountExact);
