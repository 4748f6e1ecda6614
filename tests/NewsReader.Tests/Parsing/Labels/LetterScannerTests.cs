using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class LetterScannerTests
{
    [Theory]
    [InlineData("Q")]
    [InlineData("Q: ")]
    [InlineData("Q:Why")]
    [InlineData("Q why")]
    [InlineData("A So it is")]
    [InlineData("QAnon is")]
    [InlineData("Qatar: it is")]
    [InlineData("P Qué pasa")]
    [InlineData("B: it is")]
    public void ALetterThatIsNotSetOffIsAWord(string text) => Assert.Equal("none", At(text));

    [Theory]
    [InlineData("Q: Why?", "Q / - / - / - / Why?")]
    [InlineData("Q. Why?", "Q / - / - / - / Why?")]
    [InlineData("Q Why?", "Q / - / - / - / Why?")]
    [InlineData("Q  why?", "Q / - / - / - / why?")]
    [InlineData("Q\tWhy: when?", "Q / - / - / - / Why: when?")]
    [InlineData("A  so it is", "A / - / - / - / so it is")]
    [InlineData("P: ¿Qué?", "P / - / - / - / ¿Qué?")]
    [InlineData("В: Кто?", "В / - / - / - / Кто?")]
    public void ALetterSetOffIsALabel(string text, string expected) => Assert.Equal(expected, At(text));

    [Fact]
    public void EveryLetterOfAPairIsFoundWithAColon()
    {
        foreach (var letter in LetterScanner.Pairs.SelectMany(pair => new[] { pair.Question, pair.Answer }))
        {
            Assert.Equal($"{letter} / - / - / - / x", At($"{letter}: x"));
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("A Then", false)]
    [InlineData("Q: Why", false)]
    [InlineData("A  Then: so", true)]
    [InlineData("Q\tWhy", true)]
    public void MoreThanOneSpaceSetsALetterOff(string text, bool expected) =>
        Assert.Equal(expected, LetterScanner.SetOffAt(text, 0, text.Length) is not null);

    [Fact]
    public void ACandidateLiesInItsText()
    {
        foreach (var text in BadTexts.All)
        {
            ShownLabel.AssertInside(text, LetterScanner.At(text, 0, text.Length));
            ShownLabel.AssertInside(text, LetterScanner.SetOffAt(text, 0, text.Length));
        }
    }

    private static string At(string text) => ShownLabel.Of(text, LetterScanner.At(text, 0, text.Length));
}
