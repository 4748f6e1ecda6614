using NewsReader.Benchmarks;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Parsing;

/// <summary>
/// Time grows with the length of the input, whatever it contains. Eight times the text takes about eight times the processor time;
/// quadratic work would take sixty-four times.
/// </summary>
public sealed class LinearTimeTests
{
    private const int Length = 40_000;
    private const int Times = 8;
    private const double MostTimes = 32;

    [Theory]
    [InlineData("a", "txt")]
    [InlineData("\n", "txt")]
    [InlineData(" \n", "txt")]
    [InlineData(":", "txt")]
    [InlineData(">>", "txt")]
    [InlineData(". ", "txt")]
    [InlineData("A: ", "txt")]
    [InlineData("NAME ", "txt")]
    [InlineData("NAME SURNAME: x\n", "txt")]
    [InlineData("word. NAME: ", "txt")]
    [InlineData("(BEGIN VIDEO CLIP)\n", "txt")]
    [InlineData("(", "txt")]
    [InlineData("\"", "txt")]
    [InlineData("By Name Surname, ", "txt")]
    [InlineData("Q  x\n", "txt")]
    [InlineData("0:01 - 0:02 words\n", "txt")]
    [InlineData("Name Surname\nA sentence.\nOther Person\nA sentence.\n", "txt")]
    [InlineData("NAME SURNAME MAYOR \"x\"\n", "txt")]
    [InlineData("NAME: x (APPLAUSE) ((", "txt")]
    [InlineData("SOT: x\n", "txt")]
    [InlineData("--A", "txt")]
    [InlineData("[", "md")]
    [InlineData("*a ", "md")]
    [InlineData("> ", "md")]
    [InlineData("<p>", "html")]
    [InlineData("<div>", "html")]
    [InlineData("<b><p>", "html")]
    [InlineData("<a href=x>y</a>, ", "html")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nx\n\n", "srt")]
    [InlineData("-->\n", "vtt")]
    [InlineData("[", "json")]
    public void EightTimesTheTextTakesNowhereNearSixtyFourTimesAsLong(string unit, string extension)
    {
        var format = DocumentReader.FormatOf("x." + extension)!.Value;
        var (few, many) = (Repeat(unit, Length), Repeat(unit, Length * Times));

        Assert.Null(Growth.Excess(MostTimes, () => Read(few, format), () => Read(many, format)));
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static void Read(string text, Format format) => DocumentParser.Parse(DocumentReader.Read(text, format));
}
