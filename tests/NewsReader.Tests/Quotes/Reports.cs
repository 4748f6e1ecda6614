using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Extraction;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Tests.Quotes;

/// <summary>Short ways from a text to what the steps of the reading make of it.</summary>
internal static class Reports
{
    public static Document Document(string text) => DocumentParser.Parse(new() { Text = text });

    public static IReadOnlyList<Quote> Quotes(string text) => QuoteExtractor.Extract(Document(text));

    public static NarrativeText Narrative(string text) => NarrativeReader.Read(Document(text));

    /// <summary>One line a quote: type, words, speaker, role.</summary>
    public static string Describe(IEnumerable<Quote> quotes) => string.Concat(quotes.Select(quote =>
        $"{quote.Type} | {quote.Text} | {quote.Speaker?.Name ?? "-"} | {quote.Speaker?.Role ?? "-"}\n"));
}
