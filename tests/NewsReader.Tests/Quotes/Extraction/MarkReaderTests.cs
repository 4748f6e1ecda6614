using NewsReader.Core.Quotes.Extraction.Marks;

namespace NewsReader.Tests.Quotes.Extraction;

public sealed class MarkReaderTests
{
    [Theory]
    [InlineData("x", 0, false, MarkRole.None)]
    [InlineData("בצה\"ל", 3, false, MarkRole.None)]
    [InlineData("alt=\"a", 4, false, MarkRole.None)]
    [InlineData("6\" wide", 1, false, MarkRole.None)]
    [InlineData("6\" wide", 1, true, MarkRole.Closes)]
    [InlineData("\"", 0, false, MarkRole.Either)]
    [InlineData("\"Yes", 0, false, MarkRole.Opens)]
    [InlineData("Yes\" he", 3, true, MarkRole.Closes)]
    [InlineData("Yes\"he", 3, true, MarkRole.Either)]
    [InlineData("“Yes", 0, true, MarkRole.Opens)]
    [InlineData("Ja“ he", 2, true, MarkRole.Closes)]
    [InlineData("Ja“ he", 2, false, MarkRole.Opens)]
    [InlineData("”Yes", 0, false, MarkRole.Opens)]
    [InlineData("”Yes", 0, true, MarkRole.Closes)]
    [InlineData("»Ja", 0, false, MarkRole.Opens)]
    [InlineData("Ja« he", 2, true, MarkRole.Closes)]
    [InlineData("「", 0, true, MarkRole.Opens)]
    [InlineData("」", 0, false, MarkRole.Closes)]
    internal void AMarkIsReadByItsShapeAndNeighbours(string text, int at, bool isOpen, MarkRole expected) =>
        Assert.Equal(expected, MarkReader.Of(text, at, 0, text.Length, isOpen));

    [Fact]
    public void NothingOutsideTheParagraphCounts()
    {
        Assert.Equal(MarkRole.Opens, MarkReader.Of("6\"wide", 1, 1, 6, isOpen: false));
        Assert.Equal(MarkRole.Either, MarkReader.Of("6\"wide", 1, 0, 6, isOpen: false));
    }

    [Fact]
    public void RunsAreInOrderApartAndInsideTheParagraph()
    {
        foreach (var text in BadTexts.All)
        {
            var last = 0;
            foreach (var run in MarkPairing.Pair(text, new(0, text.Length)))
            {
                Assert.InRange(run.Outer.Start, last, run.Outer.End);
                Assert.True(run.Outer.Contains(run.Inner) && !run.Inner.IsEmpty);
                last = run.Outer.End;
            }

            Assert.InRange(last, 0, text.Length);
        }
    }
}
