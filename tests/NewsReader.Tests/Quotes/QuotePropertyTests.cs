using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Quotes.Extraction;

namespace NewsReader.Tests.Quotes;

public class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "「", "」", " ", " ", "\n\n", ".", ",", ":", "—", "?", "(", ")", "said", "He",
            "Anna Keller", "told", "that", "the mayor",
        "it was late", "…", "according to", "\u00A0", "𝒳", "e\u0301", "Mr.", "U.S.", "and", "who", "5", "-",
    ];

    [Fact]
    public void AnyMixtureOfMarksAndWordsIsReadWithPartsInsideTheTextAndInOrder() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces =>
        {
            var text = string.Concat(pieces);
            var quotes = Reports.Quotes(text);
            return quotes.All(quote =>
                quote.Parts.Count > 0 && quote.Parts.All(part => part.Start >= 0 && part.End <= text.Length && !part.IsEmpty)
                && quote.Confidence is >= 0 and <= 1 && (quote.Speaker is null || quote.Confidence >= QuoteExtractor.Threshold))
                && quotes.Zip(quotes.Skip(1)).All(pair => pair.First.Parts[0] <= pair.Second.Parts[0]);
        }));
}
