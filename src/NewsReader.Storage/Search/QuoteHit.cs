using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Storage.Rows;

namespace NewsReader.Storage.Search;

/// <summary>A quote that a search found.</summary>
/// <param name="Stored">The quote.</param>
/// <param name="Article">The article that contains it.</param>
/// <param name="Matches">The words that matched, as spans into the quote's text, in order; empty when no words were asked for.</param>
public sealed record QuoteHit(StoredQuote Stored, ArticleSummary Article, IReadOnlyList<TextSpan> Matches);
