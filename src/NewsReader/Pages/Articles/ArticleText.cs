using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Presentation;
using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Articles;

/// <summary>
/// Sets a document's blocks for reading: every sentence can be pointed at, every quote is marked. Blocks and quotes are
/// both in reading order and are merged, so that the time is in proportion to the two of them.
/// </summary>
internal static class ArticleText
{
    /// <summary>The blocks of a part that are read in the text; headline and section are above it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="shown">Its text as it is to be shown, character for character as long.</param>
    /// <param name="part">The stretch of it to be shown.</param>
    /// <param name="quotes">Its quotes, at least those of the part.</param>
    /// <param name="elsewhere">How other versions give each quote.</param>
    /// <param name="cancellation">Stops the work between two blocks.</param>
    public static IReadOnlyList<ArticleBlock> Of(
        Document document, string shown, TextSpan part, IReadOnlyList<StoredQuote> quotes, ILookup<long, OtherVersion> elsewhere,
            CancellationToken cancellation = default)
    {
        var (blocks, merged) = (new List<ArticleBlock>(), new QuotesByPlace(quotes));
        for (var index = 0; index < document.Blocks.Count; index++)
        {
            var block = document.Blocks[index];
            if (block.Role is not (BlockRole.Headline or BlockRole.Section) && IsIn(part, block))
            {
                cancellation.ThrowIfCancellationRequested();
                var piece =
                    new TextSpan(Math.Max(block.Content.Start, part.Start), Math.Max(Math.Min(block.Content.End, part.End), part.Start));
                blocks.Add(Set(shown, block, index, piece, part, merged, elsewhere));
            }
        }

        return blocks;
    }

    /// <summary>Whether something of a block is shown in a part. A block without words is shown where it begins.</summary>
    private static bool IsIn(TextSpan part, Block block) =>
        block.Content.IsEmpty ? part.Contains(block.Span.Start) : part.Overlaps(block.Content);

    private static ArticleBlock Set(
        string shown, Block block, int index, TextSpan piece, TextSpan part, QuotesByPlace quotes, ILookup<long, OtherVersion> elsewhere) =>
        new(
            block,
            block.Span.Start >= part.Start ? Anchors.Block(index) : null,
            new MarkedText(shown, piece, [.. Sentences(block, index, piece), .. quotes.Over(piece).Select(said => Said(said, piece))]),
            [.. quotes.BeginningIn(piece).Select(quote => new ArticleNote(quote, [.. elsewhere[quote.Id]]))]);

    private static IEnumerable<TextMark> Sentences(Block block, int index, TextSpan piece)
    {
        for (var sentence = FirstIn(block.Sentences, piece.Start); sentence < block.Sentences.Count
            && block.Sentences[sentence].Start < piece.End; sentence++)
        {
            var span = block.Sentences[sentence];
            yield return new(MarkLayer.Sentence, span, "span", "sentence", piece.Contains(span.Start)
                ? Anchors.Sentence(index, sentence)
                : null);
        }
    }

    /// <summary>The first sentence that ends after a place.</summary>
    private static int FirstIn(IReadOnlyList<TextSpan> sentences, int start)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static TextMark Said((StoredQuote Quote, TextSpan Part, bool IsFirst) said, TextSpan piece) => new(
        MarkLayer.Quote,
        said.Part,
        "span",
        said.Quote.Quote.Type is QuoteType.Indirect ? "told" : "said",
        said.IsFirst && piece.Contains(said.Part.Start) ? Anchors.Quote(said.Quote) : null);
}
