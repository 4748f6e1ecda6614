using System.Diagnostics;
using System.Globalization;

namespace NewsReader.Tests.Quotes;

/// <summary>
/// Reading takes time in proportion to the text: for four times the text a quadratic step takes sixteen times as long.
/// What is measured is the time this thread had on a processor, least of three runs, so that a busy machine changes nothing.
/// </summary>
public class QuoteGrowthTests
{
    private const int Small = 50_000;
    private const int Runs = 3;
    private const double MostGrowth = 10;

    /// <summary>What collecting garbage may add to one run, in milliseconds.</summary>
    private const double Slack = 60;

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
        .Select(i => $"Anna {(char)('A' + (i % 26))}{Convert.ToString(i, 8).Replace('0', 'a').Replace('1', 'e')} met Anna. He said it was late. ")));

    private static void AssertInProportion(Func<int, string> text)
    {
        Reports.Quotes(text(Small / 10));
        var (small, large) = (Least(text(Small)), Least(text(4 * Small)));
        Assert.True(large < (MostGrowth * small) + Slack, $"{small:0} ms, then {large:0} ms for four times the text");
    }

    private static double Least(string text) => Enumerable.Range(0, Runs).Min(_ =>
    {
        var start = Milliseconds();
        Reports.Quotes(text);
        return Milliseconds() - start;
    });

    /// <summary>The time this thread has had so far: of a processor where the system tells (Linux), else of the clock.</summary>
    private static double Milliseconds()
    {
        const string Told = "/proc/thread-self/schedstat";
        return File.Exists(Told)
            ? long.Parse(File.ReadAllText(Told).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
            : Stopwatch.GetElapsedTime(0).TotalMilliseconds;
    }
}
