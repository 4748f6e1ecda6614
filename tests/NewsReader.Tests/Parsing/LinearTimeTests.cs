using System.Diagnostics;
using NewsReader.Core.Parsing;
using NewsReader.Reading;

namespace NewsReader.Tests.Parsing;

/// <summary>
/// Time grows with the length of the input, whatever it holds. Eight times the text may take eight times as long, with
/// much room for a busy machine; quadratic work would take sixty-four.
/// </summary>
public sealed class LinearTimeTests
{
    private const int Length = 40_000;
    private const int Growth = 8;
    private const double MostTimes = 32;
    private const int MostLooks = 4;

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
        Take(unit, Length / 8, format);
        var few = Take(unit, Length, format);
        var many = Take(unit, Length * Growth, format);
        for (var looks = 1; looks < MostLooks && many > few * MostTimes; looks++)
        {
            // Something else took the machine: look once more.
            many = Take(unit, Length * Growth, format);
        }

        Assert.True(many <= MostTimes * few + TimeSpan.FromMilliseconds(200), $"{few.TotalMilliseconds:F1} ms grew to {many.TotalMilliseconds:F1} ms");
    }

    private static TimeSpan Take(string unit, int length, Format format)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var watch = Stopwatch.StartNew();
        DocumentParser.Parse(DocumentReader.Read(text, format));
        return watch.Elapsed;
    }
}
