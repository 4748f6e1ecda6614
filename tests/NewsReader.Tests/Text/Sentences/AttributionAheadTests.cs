using NewsReader.Core.Text.Sentences;

namespace NewsReader.Tests.Text.Sentences;

public sealed class AttributionAheadTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("asked", false)]
    [InlineData("said Trump.", false)]
    [InlineData("He left and said", false)]
    [InlineData("Trump, who said", false)]
    [InlineData("John Paul George Ringo said", false)]
    [InlineData("he said.", true)]
    [InlineData("Trump said.", true)]
    [InlineData("Mr. Trump asked.", true)]
    [InlineData("John Paul George said", true)]
    public void ANameAndAVerbOfSpeechFollow(string text, bool expected) =>
        Assert.Equal(expected, AttributionAhead.Follows(text, 0, text.Length));

    [Theory]
    [InlineData("", false)]
    [InlineData("他走了。", false)]
    [InlineData("他走了，她说", false)]
    [InlineData("他问：“去哪？”", false)]
    [InlineData("一二三四五六七八说", false)]
    [InlineData("他说。", true)]
    [InlineData("一二三四五六七说", true)]
    public void AVerbIsNearInChinese(string text, bool expected) =>
        Assert.Equal(expected, AttributionAhead.FollowsInChinese(text, 0, text.Length));

    [Theory]
    [InlineData("", false)]
    [InlineData("Said", false)]
    [InlineData("saying", false)]
    [InlineData("said", true)]
    [InlineData("asks", true)]
    public void SpeechVerbsAreInTheFormUsedNextToAName(string word, bool expected) =>
        Assert.Equal(expected, AttributionAhead.IsSpeechVerb(word));
}
