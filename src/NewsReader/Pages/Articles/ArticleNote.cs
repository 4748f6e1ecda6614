using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Articles;

/// <summary>What stands beside a quote: who said it, and which other versions give the same words.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Elsewhere">The same words in other versions.</param>
internal sealed record ArticleNote(StoredQuote Quote, IReadOnlyList<OtherVersion> Elsewhere);
