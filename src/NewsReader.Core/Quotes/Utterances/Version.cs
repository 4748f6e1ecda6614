namespace NewsReader.Core.Quotes.Utterances;

/// <summary>A quote of one of the documents with its words made comparable.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Words">Its words.</param>
internal sealed record Version(int Document, Quote Quote, QuoteWords Words)
{
    /// <summary>Whether the reporter tells it in words of their own.</summary>
    public bool IsIndirect => Quote.Type == QuoteType.Indirect;
}
