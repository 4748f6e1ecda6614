using NewsReader.Core.Text.Normalization;

namespace NewsReader.Tests.Text.Normalization;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("...")]
    public void MarksAloneHaveNoStem(string word) => Assert.Equal("", WordStem.Of(word));

    [Theory]
    [InlineData("s")]
    [InlineData("bus")]
    [InlineData("ties")]
    [InlineData("glass")]
    [InlineData("status")]
    [InlineData("crisis")]
    [InlineData("string")]
    [InlineData("bring")]
    [InlineData("普京")]
    [InlineData("дом")]
    public void AWordWithoutEndingIsItsStem(string word) => Assert.Equal(word, WordStem.Of(word));

    [Theory]
    [InlineData("arrest", "arrests", "arrested", "arresting")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("plan", "plans", "planned", "planning")]
    [InlineData("call", "calls", "called", "calling")]
    [InlineData("pass", "passes", "passed", "passing")]
    [InlineData("church", "churches", "church's", "church’s")]
    [InlineData("party", "parties", "party's", "party’s")]
    [InlineData("missile", "missiles", "missile's", "missile’s")]
    public void FormsOfAWordShareAStem(string word, string one, string two, string three)
    {
        Assert.Equal(WordStem.Of(word), WordStem.Of(one));
        Assert.Equal(WordStem.Of(word), WordStem.Of(two));
        Assert.Equal(WordStem.Of(word), WordStem.Of(three));
    }

    [Theory]
    [InlineData("united", "unity")]
    [InlineData("sing", "single")]
    [InlineData("wed", "wedge")]
    public void DifferentWordsHaveDifferentStems(string one, string other) => Assert.NotEqual(WordStem.Of(one), WordStem.Of(other));

    [Fact]
    public void AStemIsNeverLongerThanItsWord()
    {
        foreach (var text in BadTexts.All)
        {
            Assert.True(WordStem.Of(text).Length <= text.Length);
        }
    }
}
