using NewsReader.Core.Text;

namespace NewsReader.Tests.Text;

public sealed class LetterCaseTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("12 — !", false)]
    [InlineData("普京", false)]
    [InlineData("a", false)]
    [InlineData("ABc", false)]
    [InlineData("Mc", false)]
    [InlineData("Mac", false)]
    [InlineData("Mcdonald", false)]
    [InlineData("xcDONALD", false)]
    [InlineData("A", true)]
    [InlineData("MAYOR 2", true)]
    [InlineData("ÉLYSÉE", true)]
    [InlineData("МЭР", true)]
    [InlineData("McCONNELL", true)]
    [InlineData("SEN. MacDONALD", true)]
    public void OnlyCapitalsAreUpper(string words, bool expected) => Assert.Equal(expected, LetterCase.IsUpper(words));

    [Theory]
    [InlineData("", false)]
    [InlineData("2018", false)]
    [InlineData("普京 Putin", false)]
    [InlineData("普京 2018", true)]
    [InlineData("ไทย", true)]
    [InlineData("القاهرة", true)]
    public void AScriptWithoutCapitalsIsCaseless(string words, bool expected) => Assert.Equal(expected, LetterCase.IsCaseless(words));

    [Theory]
    [InlineData("", false)]
    [InlineData("“ — ”", false)]
    [InlineData("2nd Street", false)]
    [InlineData("iPhone", false)]
    [InlineData("普京", false)]
    [InlineData("“(Anna", true)]
    [InlineData("… Über", true)]
    public void MarksBeforeTheFirstLetterDoNotCount(string words, bool expected) => Assert.Equal(expected, LetterCase.StartsUpper(words));

    [Theory]
    [InlineData("", false)]
    [InlineData("”", false)]
    [InlineData("the end:", false)]
    [InlineData("the end,”", false)]
    [InlineData("The end.", true)]
    [InlineData("The end?”)", true)]
    [InlineData("The end.\u00A0", true)]
    [InlineData("也许……", true)]
    [InlineData("很好。」", true)]
    [InlineData("هل جاء؟", true)]
    public void AStopMayBeInsideClosingMarks(string words, bool expected) => Assert.Equal(expected, LetterCase.EndsWithStop(words));

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \t\n\u00A0", 0)]
    [InlineData("a", 1)]
    [InlineData("  a\u00A0b\n— c ", 4)]
    [InlineData("post-war", 1)]
    public void WordsAreStretchesBetweenWhiteSpace(string words, int expected) => Assert.Equal(expected, LetterCase.WordCount(words));

    [Theory]
    [InlineData("", false)]
    [InlineData("The", false)]
    [InlineData("of the sea", false)]
    [InlineData("Bridge falls after rain", false)]
    [InlineData("Bridge Falls After rain", true)]
    [InlineData("Bridge of the Sea", true)]
    [InlineData("Bridge\u00A0Falls", true)]
    public void ThreeInFourLongerWordsMakeATitle(string words, bool expected) => Assert.Equal(expected, LetterCase.IsTitleCase(words));

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("  Jane\u00A0\n Roe ", "JANE ROE")]
    [InlineData("O’Neil", "O'NEIL")]
    [InlineData("Élise", "ÉLISE")]
    public void EqualLabelsHaveOneKey(string words, string expected) => Assert.Equal(expected, LetterCase.Key(words));

    [Fact]
    public void AKeyIsItsOwnKey()
    {
        foreach (var text in BadTexts.All)
        {
            Assert.Equal(LetterCase.Key(text), LetterCase.Key(LetterCase.Key(text)));
        }
    }

    [Fact]
    public void NoTextIsBothUpperAndCaseless()
    {
        foreach (var text in BadTexts.All)
        {
            Assert.False(LetterCase.IsUpper(text) && LetterCase.IsCaseless(text));
            Assert.False((LetterCase.IsUpper(text) || LetterCase.IsCaseless(text)) && !LetterCase.HasLetters(text));
        }
    }
}
