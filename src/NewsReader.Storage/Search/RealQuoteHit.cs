using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Storage.Search;

/// <summary>A quote that may be the remembered one.</summary>
/// <param name="Hit">The quote.</param>
/// <param name="Nearness">How near it is, and where its words differ from those remembered.</param>
public sealed record RealQuoteHit(QuoteHit Hit, RealQuote Nearness);
