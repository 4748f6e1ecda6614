using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Articles;

/// <summary>The note next to a quote: its speaker, and the other versions with the same words.</summary>
/// <param name="Quote">The quote as stored, with its row id.</param>
/// <param name="Elsewhere">The same words in other versions.</param>
internal sealed record ArticleNote(StoredQuote Quote, IReadOnlyList<OtherVersion> Elsewhere);
