using System.Text;
using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Tests.Quotes;

public class SeedQuoteTests
{
    [Theory]
    [InlineData("000", "quotes/web.txt")]
    [InlineData("001", "quotes/broadcast.txt")]
    public void TheSeedsQuotesAreThoseAPersonReads(string seed, string golden) => Golden.Matches(golden, Reports.Describe(Of(seed)));

    [Fact]
    public void TheSeedsUtterancesAreThoseAPersonReads()
    {
        var page = new StringBuilder();
        foreach (var utterance in UtteranceMatcher.Match([Of("000"), Of("001")]))
        {
            foreach (var (document, quote, changes) in utterance.Members)
            {
                page.Append(document == 0 ? "web       " : "broadcast ").Append(changes).Append(" | ").Append(quote.Text).Append('\n');
            }

            page.Append('\n');
        }

        Golden.Matches("quotes/utterances.txt", page.ToString());
    }

    [Fact]
    public void EveryQuoteOfTheSeedsInMarksIsDonaldTrumps()
    {
        foreach (var quote in Of("000").Concat(Of("001")).Where(quote => quote.Type == QuoteType.Direct))
        {
            Assert.Equal("Donald Trump", quote.Speaker?.Name);
            Assert.Equal("US PRESIDENT", quote.Speaker?.Role?.Replace(".", "", StringComparison.Ordinal), ignoreCase: true);
        }
    }

    private static IReadOnlyList<Quote> Of(string seed) => Reports.Quotes(File.ReadAllText(Checkout.Seed(seed)));
}
