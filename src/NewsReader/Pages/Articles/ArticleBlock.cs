using NewsReader.Core.Documents;
using NewsReader.Markup;
using NewsReader.Storage;

namespace NewsReader.Pages.Articles;

/// <summary>A block of a text, ready to be set.</summary>
/// <param name="Block">The block.</param>
/// <param name="Anchor">How an address points at it.</param>
/// <param name="Words">Its words, with sentences and quotes marked.</param>
/// <param name="Quotes">The quotes that begin in it.</param>
internal sealed record ArticleBlock(Block Block, string Anchor, MarkedText Words, IReadOnlyList<StoredQuote> Quotes)
{
    /// <summary>Who speaks in it, each once, for the notes beside it; nobody where a label above the words tells already.</summary>
    public IEnumerable<StoredQuote> Voices =>
        Block.Role is BlockRole.Turn ? [] : Quotes.DistinctBy(quote => (quote.SpeakerId, quote.Quote.Speaker?.Name));
}
