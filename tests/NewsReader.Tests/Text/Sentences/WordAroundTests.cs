using NewsReader.Core.Text.Sentences;

namespace NewsReader.Tests.Text.Sentences;

public sealed class WordAroundTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("x ", "")]
    [InlineData("“", "")]
    [InlineData("in the U.S", "U.S")]
    [InlineData("“don’t", "don’t")]
    [InlineData("post-war", "post-war")]
    public void TheWordBeforeHasItsInnerDots(string text, string expected) =>
        Assert.Equal(expected, WordAround.Before(text, text.Length).ToString());

    [Theory]
    [InlineData("", "")]
    [InlineData(" x", "")]
    [InlineData("U.S.", "U")]
    [InlineData("don't go", "don't")]
    [InlineData("普京 said", "普京")]
    public void TheWordAfterEndsAtADot(string text, string expected) =>
        Assert.Equal(expected, WordAround.At(text, 0, text.Length).ToString());

    [Fact]
    public void AnEndlessWordIsReadOnlyAsFarAsTheListsGo()
    {
        var text = new string('a', 100_000);

        Assert.InRange(WordAround.Before(text, text.Length).Length, 20, 30);
        Assert.InRange(WordAround.At(text, 0, text.Length).Length, 20, 30);
    }

    [Fact]
    public void NothingIsReadPastTheLimit() => Assert.Equal("Lin", WordAround.At("Linden", 0, 3).ToString());
}
