using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Tests.Comparisons.Statements;

public sealed class StatementPartsTests
{
    private const string English = "The mayor said that the river was high and that it is in the town.";

    [Theory]
    [InlineData("", "", null)]
    [InlineData("qwrtz", "qwrtz", null)]
    [InlineData("“河水”", "", "zh")]
    [InlineData("2018 河水", "", "zh")]
    [InlineData("river 河水", "", null)]
    [InlineData(English, English, "en")]
    [InlineData("", English + " " + English, "en")]
    public void TheWordsOfBothTextsShowTheirLanguage(string left, string right, string? expected) =>
        Assert.Equal(expected, TextLanguage.Of(new() { Text = left }, new() { Text = right }));

    [Fact]
    public void AStatedLanguageWinsTheLeftFirst()
    {
        Assert.Equal("pt", TextLanguage.Of(new() { Text = English, Language = "pt" }, new() { Text = English, Language = "de" }));
        Assert.Equal("de", TextLanguage.Of(new() { Text = English }, new() { Text = English, Language = "de" }));
    }

    [Fact]
    public void ASentenceIsFoundByItsPlace()
    {
        TextSpan[] sentences = [.. Enumerable.Range(0, 9).Select(i => new TextSpan(i * 10, (i * 10) + 9))];

        Assert.All(Enumerable.Range(0, 9), i => Assert.Equal(i, ChangeSide.IndexOf(sentences, sentences[i])));
        Assert.Equal(0, ChangeSide.IndexOf([new(5, 9)], new(5, 9)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("it is at", "")]
    [InlineData("at least", "0-2 at least")]
    [InlineData("about 5", "0-1 about N, approximately, around N, roughly, some N")]
    [InlineData("about five", "0-1 about N, approximately, around N, roughly, some N")]
    [InlineData("about town", "")]
    [InlineData("about", "")]
    [InlineData("roughly 5, at most 6", "0-1 about N, approximately, around N, roughly, some N|2-4 at most, up to")]
    [InlineData("as many as 5", "0-3 as many as")]
    public void TheLongestPhraseIsFoundWithItsMeaning(string text, string expected) => Assert.Equal(expected, string.Join('|',
        new PhraseList("Lexicons.English.Changes.qualifiers.txt").In(new TextNormalizer().Read(text, new(0, text.Length)))
            .Select(found => $"{found.Start}-{found.End} {found.Meaning}")));
}
