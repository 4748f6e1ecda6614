using System.Globalization;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation;

/// <summary>The names by which an address points into a text: <c>p4</c> is its fourth block, <c>p4s2</c> the second sentence of that.</summary>
internal static class Anchors
{
    /// <param name="block">Index of the block in its document, from 0.</param>
    public static string Block(int block) => string.Create(CultureInfo.InvariantCulture, $"p{block + 1}");

    /// <param name="block">Index of the block in its document, from 0.</param>
    /// <param name="sentence">Index of the sentence in its block, from 0.</param>
    public static string Sentence(int block, int sentence) => string.Create(CultureInfo.InvariantCulture, $"p{block + 1}s{sentence + 1}");

    /// <param name="quote">A quote of the left text of a comparison.</param>
    public static string LeftQuote(StoredQuote quote) => $"left-{Quote(quote)}";

    /// <param name="quote">A quote of the right text of a comparison.</param>
    public static string RightQuote(StoredQuote quote) => $"right-{Quote(quote)}";

    /// <param name="quote">A quote; its place in its revision names it, which stays when quotes are found anew.</param>
    public static string Quote(StoredQuote quote) => string.Create(CultureInfo.InvariantCulture, $"quote-{quote.Ordinal + 1}");
}
