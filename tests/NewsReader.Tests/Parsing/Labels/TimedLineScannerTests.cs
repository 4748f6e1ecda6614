using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class TimedLineScannerTests
{
    [Theory]
    [InlineData("10:30")]
    [InlineData("Jane Roe")]
    [InlineData("Jane Roe arrived at 10:30")]
    [InlineData("Jane Roe 10:30 in town")]
    [InlineData("0:01:12 Jane Roe: Well.")]
    [InlineData("0:01:12 the mayor")]
    [InlineData("0:01:12 ")]
    [InlineData("0:01:12 Jane Roe:")]
    [InlineData("Jane Roe 1:2")]
    public void ALineWithMoreThanANameAndATimeIsNone(string text) => Assert.Equal("none", At(text));

    [Theory]
    [InlineData("Jane Roe 0:05", "Jane Roe / - / - / 5 / ")]
    [InlineData("Jane Roe (00:05)", "Jane Roe / - / - / 5 / ")]
    [InlineData("Jane Roe 00:00:05-00:00:14 (9 sec)", "Jane Roe / - / - / 5 / ")]
    [InlineData("Speaker 1 0:09", "Speaker 1 / - / - / 9 / ")]
    [InlineData("**Jane Roe** | 0:09", "Jane Roe / - / - / 9 / ")]
    [InlineData("[00:01:12] Jane Roe", "Jane Roe / - / - / 72 / ")]
    [InlineData("00:01:12 - Jane Roe", "Jane Roe / - / - / 72 / ")]
    [InlineData("0:01:12 JANE ROE (Mayor)", "JANE ROE / Mayor / - / 72 / ")]
    public void ANameAndATimeInEitherOrderAreALabel(string text, string expected) => Assert.Equal(expected, At(text));

    [Fact]
    public void TheWordsAreOnTheNextLine()
    {
        const string Text = "Jane Roe 0:05\nWell.";

        Assert.Equal("\nWell.", Text[TimedLineScanner.At(Text, new(0, Text.Length))!.WordsStart..]);
    }

    [Theory]
    [InlineData(90 - 5, true)]
    [InlineData(91 - 5, false)]
    public void ALongLineIsNone(int name, bool expected)
    {
        var text = "J" + new string('a', name - 1) + " 0:05";

        Assert.Equal(expected, TimedLineScanner.At(text, new(0, text.Length)) is not null);
    }

    private static string At(string text) => ShownLabel.Of(text, TimedLineScanner.At(text, new(0, text.Length)));
}
