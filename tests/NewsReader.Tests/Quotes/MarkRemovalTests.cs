using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Text;

namespace NewsReader.Tests.Quotes;

public class MarkRemovalTests
{
    private const string Break = "\n\n";

    private static readonly string[] Pieces =
    [
        "“The water came fast,” ", "“We left at dawn.” ", "\"Nobody was hurt,\" ", "«It was late.» ", "‘Never again,’ ",
            "“so-called “inner” marks”, ", "“It goes on ", "” ", "\"", "“",
        "said Anna Keller. ", "Paul Moor said: ", "he added. ", "She told reporters that ", "the road was closed. ",
            "The mayor, who came late, said ", "According to the report, ", "it isn't over. ",
    ];

    private static readonly char[] Marks = ['“', '”', '"', '«', '»', '‘', '’'];

    private static readonly Gen<string> Paragraph = Gen.Elements(Pieces)
        .NonEmptyListOf()
        .Select(pieces => string.Concat(pieces.Take(7)).Trim());

    [Fact]
    public void RemovingOneMarkChangesMarkedWordsOnlyInItsParagraphAndTheNext() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(Paragraph.ArrayOf(7).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (paragraphs, choice) =>
        {
            var text = "The river rose in the night and cut off the town."
                + Break + string.Join(Break, paragraphs) + Break + "The road is open again since noon.";
            var marks = Enumerable.Range(0, text.Length).Where(i => Marks.Contains(text[i])).ToList();
            return marks.Count == 0 || OnlyNear(text, marks[choice % marks.Count]);
        }));

    [Fact]
    public void AMarkThatIsNeverClosedEndsWithItsParagraph()
    {
        var own = Own("Anna Keller said: “The water came fast.\n\nThe road was closed. “We left at dawn,” said Paul Moor.");
        Assert.Equal([(0, "The water came fast."), (1, "We left at dawn,")], own);
    }

    [Theory]
    [InlineData("“”\"\"‘’«»„“「」")]
    [InlineData("”””““““”””")]
    [InlineData("\"\"\"\"\"\"\"")]
    [InlineData("’ ’ ’ ‘ ‘ ‘")]
    public void ATextOfOnlyMarksHoldsNoQuote(string text) => Assert.Empty(Reports.Quotes(text));

    private static bool OnlyNear(string text, int mark)
    {
        var paragraph = ParagraphAt(text, mark);
        var changed = Own(text).Except(Own(text.Remove(mark, 1))).Concat(Own(text.Remove(mark, 1)).Except(Own(text)));
        return changed.All(words => words.Paragraph == paragraph || words.Paragraph == paragraph + 1);
    }

    private static List<(int Paragraph, string Words)> Own(string text) =>
        [.. Reports.Quotes(text)
            .SelectMany(quote => quote.OwnWords)
            .Select((TextSpan words) => (ParagraphAt(text, words.Start), words.Of(text)))];

    private static int ParagraphAt(string text, int at) => text[..at].Split(Break).Length - 1;
}
