using NewsReader.Benchmarks;

namespace NewsReader.Tests.Quotes;

/// <summary>
/// Reading takes processor time in proportion to the text: for four times the text a quadratic step takes sixteen times as long.
/// </summary>
public class QuoteGrowthTests
{
    private const int Small = 50_000;
    private const double MostGrowth = 10;

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
    [InlineData("told the ")]
    [InlineData("“a?” Anna told a ")]
    [InlineData("Anna: “a.” ")]
    [InlineData("as Anna put it, ")]
    [InlineData("“ANNA: a ” ")]
    [InlineData("The interior minister said “we go on”. Anna Keller came. ")]
    [InlineData("“We go on,” said his wife. The group said “no”, and the 30-year-old baker (Lab, Harbour), who ")]
    [InlineData("The water «came “fast” and» it was “late. ")]
    public void TextWithoutAParagraphBreakTakesTimeInProportion(string piece) =>
        AssertInProportion(length => string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    [Fact]
    public void AListOfNamesTakesTimeInProportion() => AssertInProportion(length => string.Concat(Enumerable.Range(0, length / 40)
        .Select(i =>
            $"Anna {(char)('A' + (i % 26))}{Convert.ToString(i, 8).Replace('0', 'a').Replace('1', 'e')} met Anna. He said it was late. ")));

    private static void AssertInProportion(Func<int, string> text)
    {
        var (small, large) = (text(Small), text(4 * Small));

        Assert.Null(Growth.Excess(MostGrowth, () => Reports.Quotes(small), () => Reports.Quotes(large)));
    }
}
