using NewsReader.Core.Lexicons;

namespace NewsReader.Tests.Lexicons;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("spokesman", "spokesmen")]
    [InlineData("secretary", "secretaries")]
    [InlineData("attorney", "attorneys")]
    [InlineData("boss", "bosses")]
    [InlineData("church", "churches")]
    [InlineData("y", "ys")]
    public void PluralsAreRegular(string noun, string expected) => Assert.Equal(expected, Inflection.Plural(noun));

    [Theory]
    [InlineData("go", "goes", "going")]
    [InlineData("deny", "denies", "denying")]
    [InlineData("say", "says", "saying")]
    [InlineData("refer", "refers", "referring")]
    [InlineData("answer", "answers", "answering")]
    [InlineData("tweet", "tweets", "tweeting")]
    [InlineData("vow", "vows", "vowing")]
    [InlineData("agree", "agrees", "agreeing")]
    [InlineData("teach", "teaches", "teaching")]
    public void PresentFormsAreRegular(string verb, string third, string gerund)
    {
        Assert.Equal(third, Inflection.ThirdPerson(verb));
        Assert.Equal(gerund, Inflection.Gerund(verb));
    }

    [Theory]
    [InlineData("stay", "stayed")]
    [InlineData("deny", "denied")]
    [InlineData("quiz", "quizzed")]
    [InlineData("explain", "explained")]
    [InlineData("fix", "fixed")]
    public void PastFormsAreRegular(string verb, string expected) => Assert.Equal(expected, Inflection.Past(verb));
}
