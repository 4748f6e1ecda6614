using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;

namespace NewsReader.Tests.Parsing.Passages;

public sealed class LineWrappingTests
{
    private const string Wrapped = "The river rose on Monday and\nthe bridge fell when the old\nwall gave way to the water\n"
        + "and the mayor ran from home.";

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n \n\t\n", 0)]
    [InlineData("One line", 1)]
    [InlineData("One.\nTwo.\nThree.\nFour.", 4)]
    [InlineData("One\ntwo", 2)]
    [InlineData(Wrapped, 1)]
    [InlineData(Wrapped + "\n\n" + Wrapped, 2)]
    [InlineData(Wrapped + "\nJANE ROE: It fell.", 2)]
    [InlineData(Wrapped + "\n    A new day began.", 2)]
    public void LinesWrappedToAWidthAreOneParagraph(string text, int expected) => Assert.Equal(expected, Drafts.Read(text).Passages.Count);

    [Fact]
    public void LinesLongerThanAPageAreNotWrapped()
    {
        var line = string.Join(' ', Enumerable.Repeat("word", 30));

        Assert.Equal(5, Drafts.Read(string.Join('\n', Enumerable.Repeat(line, 5))).Passages.Count);
    }

    [Fact]
    public void AShortLineEndsItsParagraph() =>
        Assert.Equal(2, Drafts.Read(Wrapped.Replace("wall gave way to the water", "wall", StringComparison.Ordinal)).Passages.Count);

    [Theory]
    [InlineData("a\n\n\n  b", "0 0|2 2")]
    [InlineData("  a  \nb", "2 0|0 0")]
    public void ALineKnowsItsIndentAndTheEmptyLinesBefore(string text, string expected) => Assert.Equal(expected,
        string.Join('|', Line.Read(text, new(0, text.Length)).Select(line => $"{line.Indent} {line.EmptyLinesBefore}")));

    [Fact]
    public void EveryVisibleCharacterIsInOnePassage()
    {
        foreach (var text in BadTexts.All)
        {
            var covered = Drafts.Read(text).Passages.SelectMany(passage => passage.Span.Of(text))
                .Count(letter => !char.IsWhiteSpace(letter));

            Assert.Equal(text.Count(letter => !char.IsWhiteSpace(letter)), covered);
        }
    }

    [Fact]
    public void AHintIsAPassageOfItsOwn()
    {
        var passages = PassageReader.Read(new()
        {
            Text = "One. Two. (Ann Lee) Three.",
            Hints = [new(new(5, 19), BlockRole.Caption, Credit: new(10, 19)), new(new(19, 20), BlockRole.Heading)],
        });

        Assert.Equal([null, BlockRole.Caption, null], passages.Select(passage => passage.Role));
        Assert.Equal("Two.", passages[1].Content?.Of("One. Two. (Ann Lee) Three."));
        Assert.Equal("(Ann Lee)", passages[1].Credit?.Value);
    }
}
