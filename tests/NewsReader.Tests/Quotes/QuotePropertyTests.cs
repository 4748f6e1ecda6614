using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Quotes;
using NewsReader.Core.Text;

namespace NewsReader.Tests.Quotes;

public class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "「", "」", " ", " ", "\n\n", ".", ",", ":", "—", "?", "(", ")", "said", "He", "Anna Keller", "told", "that", "the mayor",
        "it was late", "…", "according to", "\u00A0", "𝒳", "e\u0301", "Mr.", "U.S.", "and", "who", "5", "-",
    ];

    [Fact]
    public void AnyMixtureOfMarksAndWordsIsReadWithPartsInsideTheTextAndInOrder() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces =>
        {
            var text = string.Concat(pieces);
            var quotes = Reports.Quotes(text);
            return quotes.All(quote => quote.Parts.Count > 0 && quote.Parts.All(part => part.Start >= 0 && part.End <= text.Length && !part.IsEmpty)
                && quote.Confidence is >= 0 and <= 1 && (quote.Speaker is null || quote.Confidence >= QuoteExtractor.Threshold))
                && quotes.Zip(quotes.Skip(1)).All(pair => pair.First.Parts[0] <= pair.Second.Parts[0]);
        }));

    [Fact]
    public void RemovingOneMarkChangesMarkedWordsOnlyInItsParagraphAndTheNext()
    {
        var paragraphs = Enumerable.Range(0, 9).Select(i => $"“The water came fast {i},” said Anna Keller. “We left at dawn {i}.”").ToArray();
        var text = string.Join("\n\n", paragraphs);
        var whole = Own(text);
        for (var at = text.IndexOfAny(['“', '”']); at >= 0; at = text.IndexOfAny(['“', '”'], at + 1))
        {
            var paragraph = text[..at].Split("\n\n").Length - 1;
            Assert.All(Own(text.Remove(at, 1)).Except(whole), words => Assert.Contains(Digit(words), (int[])[paragraph, paragraph + 1]));
            Assert.All(whole.Except(Own(text.Remove(at, 1))), words => Assert.Contains(Digit(words), (int[])[paragraph, paragraph + 1]));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData("“a ")]
    [InlineData("“Yes,” said Anna Keller, ")]
    [InlineData("Anna Keller said ")]
    [InlineData("he said, ")]
    [InlineData("according to ")]
    [InlineData("the head of the ")]
    [InlineData("Anna Keller, who ")]
    [InlineData("Anna ")]
    [InlineData("saying ")]
    [InlineData("“a” said ")]
    [InlineData("“Yes.” ")]
    [InlineData("“Yes.” — He ")]
    public void TextWithoutAParagraphBreakTakesTimeInProportion(string piece)
    {
        Time(piece, 2_000);
        var (small, large) = (Time(piece, 50_000), Time(piece, 200_000));
        Assert.True(large < (12 * small) + 500, $"{piece}: {small} ms, then {large} ms for four times the text");
    }

    [Fact]
    public void AListOfNamesTakesTimeInProportion()
    {
        Time(Names(1_000));
        var (small, large) = (Time(Names(10_000)), Time(Names(40_000)));
        Assert.True(large < (12 * small) + 500, $"{small} ms, then {large} ms for four times the names");
    }

    private static string Names(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"Anna {(char)('A' + (i % 26))}{Convert.ToString(i, 8).Replace('0', 'a').Replace('1', 'e')} met Anna. He said it was late. "));

    private static long Time(string piece, int length) => Time(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static long Time(string text)
    {
        var clock = Stopwatch.StartNew();
        Reports.Quotes(text);
        return clock.ElapsedMilliseconds;
    }

    private static HashSet<string> Own(string text) =>
        Reports.Quotes(text).SelectMany(quote => quote.OwnWords).Select((TextSpan words) => words.Of(text)).ToHashSet(StringComparer.Ordinal);

    private static int Digit(string words) => words.First(char.IsDigit) - '0';
}
