namespace NewsReader.Tests.Quotes;

/// <summary>Whether a pronoun is given as one when it may mean several.</summary>
public class PronounDoubtTests
{
    private const string TwoMen = "Paul Simms was at the dam. Robert Hale was at the dam. He said: “It will hold.”";

    [Fact]
    public void APronounThatMayMeanTwoIsGivenAsAPronoun() =>
        Assert.NotNull(Assert.Single(Reports.Quotes(TwoMen)).Pronoun);

    [Fact]
    public void AGuessDoesNotMakeTheNextPronounSure()
    {
        var quotes = Reports.Quotes(TwoMen + "\n\n“We checked it twice,” he said.");
        Assert.Equal(2, quotes.Count);
        Assert.All(quotes, quote => Assert.NotNull(quote.Pronoun));
    }

    [Fact]
    public void APronounThatCanMeanOneOnlyIsSure()
    {
        var quotes = Reports.Quotes("Susan Park was at the dam. Robert Hale was at the dam. He said: “It will hold.”");
        Assert.Null(Assert.Single(quotes).Pronoun);
        Assert.Equal("Robert Hale", quotes[0].Speaker?.Name);
    }
}
