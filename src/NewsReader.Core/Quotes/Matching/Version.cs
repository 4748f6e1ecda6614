using NewsReader.Core.Quotes.Extraction.Marks;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>A quote of one of the documents with its words made comparable.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Quote">The quote.</param>
/// <param name="All">All its words, the reporter's among them.</param>
/// <param name="Own">The speaker's own; the same for all but a mixed quote.</param>
internal sealed record Version(int Document, Quote Quote, NumberedWords All, NumberedWords Own)
{
    private const string That = "that ";

    /// <summary>Whether it is reported speech.</summary>
    public bool IsIndirect => Quote.Type == QuoteType.Indirect;

    /// <summary>Whether the reporter's words contain words of the speaker.</summary>
    public bool IsMixed => !ReferenceEquals(Own, All);

    /// <summary>A quote as a version.</summary>
    /// <param name="document">Index of its document.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="numbers">The numbers given to words so far; new words get the next.</param>
    public static Version Of(int document, Quote quote, Dictionary<string, int> numbers)
    {
        var isClause = quote.Type != QuoteType.Direct && quote.Text.StartsWith(That, StringComparison.OrdinalIgnoreCase);
        var told = NumberedWords.Of(isClause ? quote.Text[That.Length..] : quote.Text, numbers);
        return new(document, quote, told, quote.Type == QuoteType.Mixed && OwnText(quote.Text) is { Length: > 0 } own
            ? NumberedWords.Of(own, numbers)
            : told);
    }

    /// <summary>The words between marks, with an ellipsis in place of the reporter's words.</summary>
    private static string OwnText(string clause) =>
        string.Join(" … ", MarkPairing.Pair(clause, new(0, clause.Length)).Select(run => run.Inner.Of(clause)));
}
