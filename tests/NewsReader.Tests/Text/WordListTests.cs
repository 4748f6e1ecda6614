using NewsReader.Core.Text;

namespace NewsReader.Tests.Text;

public sealed class WordListTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Lexicons.none.txt")]
    [InlineData("lexicons.english.text.months.txt")]
    public void AMissingListIsAnErrorThatNamesIt(string file)
    {
        var error = Assert.Throws<FileNotFoundException>(() => WordList.Load(file));
        Assert.Contains($"list {file} ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesAreInOrderWithoutComments()
    {
        var months = WordList.Lines("Lexicons.English.Text.months.txt").ToList();

        Assert.Equal(12, months.Count);
        Assert.Equal("january", months[0]);
        Assert.Equal("december", months[^1]);
    }

    [Fact]
    public void EntriesAreComparedAsWrittenUnlessAsked()
    {
        var asWritten = WordList.Load("Lexicons.English.Text.months.txt");
        var inAnyCase = WordList.Load("Lexicons.English.Text.months.txt", StringComparer.OrdinalIgnoreCase);

        Assert.Equal((false, true), (asWritten.Contains("January"), inAnyCase.Contains("January")));
    }
}
