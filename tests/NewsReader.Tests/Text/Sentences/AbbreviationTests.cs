using NewsReader.Core.Text.Sentences;

namespace NewsReader.Tests.Text.Sentences;

public sealed class AbbreviationTests
{
    [Theory]
    [InlineData("", "Lang", false)]
    [InlineData("river", "Then", false)]
    [InlineData("He said no", "Then", false)]
    [InlineData("Mr", "Lang", true)]
    [InlineData("Mr", "", true)]
    [InlineData("J", "Lang", true)]
    [InlineData("J", "The", false)]
    [InlineData("So did I", "Bush", false)]
    [InlineData("Henry I", "Bush", true)]
    [InlineData("J. I", "Packer", true)]
    [InlineData("U.S", "President", true)]
    [InlineData("U.S", "The", false)]
    [InlineData("Inc", "shares", true)]
    [InlineData("Inc", "It", false)]
    [InlineData("2", "Weltkrieg", true)]
    [InlineData("22", "Juni", true)]
    [InlineData("122", "Juni", false)]
    [InlineData("2", "Dann", false)]
    [InlineData("z", "B", true)]
    [InlineData("n", "14", true)]
    [InlineData("n", "Then", false)]
    public void TheFollowerDecidesWhatADotEnds(string before, string follower, bool expected)
    {
        var text = $"{before}. {follower}";

        Assert.Equal(expected, Abbreviation.EndsAt(text, before.Length, before.Length + 2, text.Length));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("of", false)]
    [InlineData("Race", false)]
    [InlineData("vs", false)]
    [InlineData("u.s", false)]
    [InlineData("race", true)]
    [InlineData("don’t", true)]
    [InlineData("post-war", true)]
    public void APlainWordIsSmallAndNoAbbreviation(string word, bool expected) => Assert.Equal(expected, Abbreviation.IsPlainWord(word));
}
