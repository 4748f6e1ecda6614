using NewsReader.Core.Documents;
using NewsReader.Markup;

namespace NewsReader.Pages.Articles;

/// <summary>A block of a text, or the piece of it that a part of the text shows, ready to be set.</summary>
/// <param name="Block">The block.</param>
/// <param name="Anchor">How an address points at it; <see langword="null"/> for a piece that continues one of an earlier part.</param>
/// <param name="Words">Its words, with sentences and quotes marked.</param>
/// <param name="Notes">Notes for the quotes that begin in it.</param>
internal sealed record ArticleBlock(Block Block, string? Anchor, MarkedText Words, IReadOnlyList<ArticleNote> Notes)
{
    /// <summary>Whether a label above the words already names the speaker.</summary>
    public bool IsLabelled => Block.Speaker is not null;

    /// <summary>The notes worth showing: not those that would only repeat the label.</summary>
    public IEnumerable<ArticleNote> Shown => IsLabelled ? Notes.Where(note => note.Elsewhere.Count > 0) : Notes;

    /// <summary>The speaker's page, for the label; <see langword="null"/> when the speaker is uncertain.</summary>
    public long? SpeakerId => Notes.Select(note => note.Quote.SpeakerId).FirstOrDefault(id => id is not null);
}
