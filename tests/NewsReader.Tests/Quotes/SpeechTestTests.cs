namespace NewsReader.Tests.Quotes;

public class SpeechTestTests
{
    [Theory]
    [InlineData("The “smart” meters were installed in March.")]
    [InlineData("The film “Winter Harbour” opens in May.")]
    [InlineData("A so-called “green corridor” is a car park.")]
    [InlineData("She appears on the programme “Night Desk” every week.")]
    [InlineData("The “Blue Harbour” album sold well.")]
    [InlineData("The letter “A” was missing.")]
    public void TitlesTermsAndScareQuotesAreNoSpeech(string text) => Assert.Empty(Reports.Quotes(text));

    [Theory]
    [InlineData("Anna Keller called it “unfair”.", "unfair")]
    [InlineData("“Unfair,” Anna Keller said.", "Unfair,")]
    [InlineData("Anna Keller said the plan was “very late”.", "very late")]
    [InlineData("Anna Keller said: “No.”", "No.")]
    public void OneOrTwoWordsThatWereSaidAreSpeech(string text, string words) =>
        Assert.Equal(words, Assert.Single(Reports.Quotes(text)).OwnWords.Single().Of(text));
}
