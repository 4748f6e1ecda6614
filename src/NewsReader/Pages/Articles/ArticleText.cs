using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Markup;
using NewsReader.Presentation;
using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Articles;

/// <summary>Sets a document's blocks for reading: every sentence can be pointed at, every quote is marked.</summary>
internal static class ArticleText
{
    /// <summary>The blocks that are read in the text; headline and section stand above it.</summary>
    /// <param name="shown">The document's text as it is to be shown, character for character as long.</param>
    public static IReadOnlyList<ArticleBlock> Of(Document document, string shown, IReadOnlyList<StoredQuote> quotes, ILookup<long, OtherVersion> elsewhere)
    {
        var blocks = new List<ArticleBlock>();
        for (var index = 0; index < document.Blocks.Count; index++)
        {
            var block = document.Blocks[index];
            if (block.Role is not (BlockRole.Headline or BlockRole.Section))
            {
                blocks.Add(Set(shown, block, index, [.. quotes.Where(quote => quote.Quote.Parts.Any(block.Content.Overlaps))], elsewhere));
            }
        }

        return blocks;
    }

    private static ArticleBlock Set(string shown, Block block, int index, IReadOnlyList<StoredQuote> quotes, ILookup<long, OtherVersion> elsewhere) =>
        new(
            block,
            Anchors.Block(index),
            new MarkedText(shown, block.Content, [.. Sentences(block, index), .. quotes.SelectMany(quote => Said(quote, block))]),
            [.. quotes.Where(quote => block.Content.Contains(quote.Quote.Extent.Start)).Select(quote => new ArticleNote(quote, [.. elsewhere[quote.Id]]))]);

    private static IEnumerable<TextMark> Sentences(Block block, int index) =>
        block.Sentences.Select((span, sentence) => new TextMark(MarkLayer.Sentence, span, "span", "sentence", Anchors.Sentence(index, sentence)));

    private static IEnumerable<TextMark> Said(StoredQuote quote, Block block) =>
        quote.Quote.Parts.Select((part, index) => new TextMark(
            MarkLayer.Quote,
            part,
            "span",
            quote.Quote.Type is QuoteType.Indirect ? "told" : "said",
            index == 0 && block.Content.Contains(part.Start) ? Anchors.Quote(quote) : null));
}
