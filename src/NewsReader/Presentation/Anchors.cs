using System.Globalization;
using NewsReader.Core.Documents;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation;

/// <summary>
/// The names by which an address points into a text: <c>p4</c> is its fourth block, <c>p4s2</c> the second sentence of
/// that.
/// </summary>
internal static class Anchors
{
    private const string QuotePrefix = "quote-";

    /// <param name="block">Index of the block in its document, from 0.</param>
    public static string Block(int block) => string.Create(CultureInfo.InvariantCulture, $"p{block + 1}");

    /// <param name="block">Index of the block in its document, from 0.</param>
    /// <param name="sentence">Index of the sentence in its block, from 0.</param>
    public static string Sentence(int block, int sentence) => string.Create(CultureInfo.InvariantCulture, $"p{block + 1}s{sentence + 1}");

    /// <summary>Where the place that an address names begins in a text.</summary>
    /// <param name="anchor">The name, possibly typed by hand.</param>
    /// <param name="document">The text.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <returns>Code units from the start of the text; <see langword="null"/> when the text has no such place.</returns>
    public static int? PositionOf(string anchor, Document document, IReadOnlyList<StoredQuote> quotes) =>
        anchor.StartsWith(QuotePrefix, StringComparison.Ordinal) && Number(anchor.AsSpan(QuotePrefix.Length)) is { } quote
            ? quotes.FirstOrDefault(one => one.Ordinal == quote)?.Quote.Extent.Start
        : anchor.StartsWith('p')
            && anchor.Split('s') is [var first, .. var rest]
            && Number(first.AsSpan(1)) is { } block
            && block < document.Blocks.Count
            ? rest is [var second]
                ? SentenceAt(document.Blocks[block], second)
                : rest.Length == 0
                ? document.Blocks[block].Span.Start
                : null
        : null;

    private static int? SentenceAt(Block block, string number) =>
        Number(number) is { } sentence && sentence < block.Sentences.Count ? block.Sentences[sentence].Start : null;

    /// <summary>An index from the number that people count by, from 1.</summary>
    private static int? Number(ReadOnlySpan<char> written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1 : null;

    /// <param name="quote">A quote of the left text of a comparison.</param>
    public static string LeftQuote(StoredQuote quote) => $"left-{Quote(quote)}";

    /// <param name="quote">A quote of the right text of a comparison.</param>
    public static string RightQuote(StoredQuote quote) => $"right-{Quote(quote)}";

    /// <param name="quote">A quote, named by its position in its revision, which survives reprocessing.</param>
    public static string Quote(StoredQuote quote) => string.Create(CultureInfo.InvariantCulture, $"{QuotePrefix}{quote.Ordinal + 1}");
}
