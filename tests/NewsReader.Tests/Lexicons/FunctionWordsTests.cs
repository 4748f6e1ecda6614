using NewsReader.Core.Lexicons;

namespace NewsReader.Tests.Lexicons;

public sealed class FunctionWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("the the the the the the the")]
    [InlineData("qwrtz qwrtz qwrtz qwrtz qwrtz qwrtz qwrtz qwrtz qwrtz")]
    [InlineData("the mayor of the town said that it was")]
    public void TooFewWordsNameNoLanguage(string text) => Assert.Null(FunctionWords.LanguageOf(text));

    [Theory]
    [InlineData("the the the the the the the the", "en")]
    [InlineData("THE MAYOR SAID THAT THE RIVER WAS HIGH AND THAT THE BRIDGE IS IN THE TOWN", "en")]
    [InlineData("Der Fluss ist hoch und die Brücke ist nicht zu sehen, sagte der Mann, der sich auf dem Weg in die Stadt befand", "de")]
    [InlineData("Le maire a dit que la rivière est haute et que les ponts ne sont pas dans la ville, il est dans une maison", "fr")]
    public void TheLanguageThatLeadsClearlyIsNamed(string text, string language) => Assert.Equal(language, FunctionWords.LanguageOf(text));

    [Fact]
    public void RareHitsInALongTextNameNoLanguage()
    {
        var names = string.Concat(Enumerable.Repeat("qwrtz ", 60));

        Assert.Null(FunctionWords.LanguageOf(names + "the the the the the the the the"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("river", false)]
    [InlineData("the", true)]
    [InlineData("THE", true)]
    [InlineData("über", true)]
    public void TheCommonestWordsAreKnownInAnyLetters(string word, bool expected) => Assert.Equal(expected, FunctionWords.IsOne(word));
}
