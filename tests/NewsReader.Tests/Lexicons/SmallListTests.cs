using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Polarity;

namespace NewsReader.Tests.Lexicons;

public sealed class SmallListTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("want", false)]
    [InlineData("note", false)]
    [InlineData("NOT", false)]
    [InlineData("not", true)]
    [InlineData("don't", true)]
    [InlineData("nicht", true)]
    public void NegationsAreListedOrContracted(string word, bool expected) => Assert.Equal(expected, Negations.Contains(word));

    [Theory]
    [InlineData("", "", false)]
    [InlineData("able", "able", false)]
    [InlineData("able", "lawful", false)]
    [InlineData("able", "unable", true)]
    [InlineData("true", "false", true)]
    public void OppositesAreSoInEitherOrder(string one, string other, bool expected)
    {
        Assert.Equal(expected, Opposites.Are(one, other));
        Assert.Equal(expected, Opposites.Are(other, one));
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData("river", "river", false)]
    [InlineData("accuse", "accuse", true)]
    [InlineData("accused", "accuse", true)]
    [InlineData("commenting", "commented", true)]
    public void AFormOfASpeechVerbBelongsToIt(string word, string verb, bool isOne)
    {
        Assert.Equal(verb, AttributionVerbs.VerbOf(word));
        Assert.Equal(isOne, AttributionVerbs.Contains(word));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("JANE ROE", false)]
    [InlineData("photo", false)]
    [InlineData("PHOTO", true)]
    [InlineData("BUT.", true)]
    [InlineData("READ OUR PAPER", true)]
    [InlineData("MORENO", false)]
    public void LabelsOfPagesNameNoSpeaker(string key, bool expected) => Assert.Equal(expected, PageLabels.Contains(key));

    [Theory]
    [InlineData("", false, false, false)]
    [InlineData("told", true, true, false)]
    [InlineData("WARNED", true, true, false)]
    [InlineData("admitted", true, false, false)]
    [InlineData("so-called", false, false, true)]
    public void VerbsAndTermsHaveTheirOwnLists(string word, bool takesClause, bool hasHearer, bool isTerm)
    {
        Assert.Equal(takesClause, ClauseVerbs.Contain(word));
        Assert.Equal(hasHearer, Hearers.Follow(word));
        Assert.Equal(isTerm, TermWords.Announces(word));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("LINDEN", false)]
    [InlineData("New York City Hall", false)]
    [InlineData("beijing", true)]
    [InlineData("Bogotá", true)]
    public void DatelineCitiesAreKnownInAnyLetters(string words, bool expected) => Assert.Equal(expected, DatelineCities.Contains(words));

    [Theory]
    [InlineData("the", 1)]
    [InlineData("qwrtz", CommonWords.ShareOfRareWord)]
    public void AWordHasAShareOfArticles(string stem, double expected)
    {
        Assert.Equal(expected, CommonWords.ShareOf(stem));
        Assert.Equal(expected >= 1, CommonWords.IsEverywhere(stem));
    }

    [Theory]
    [InlineData("host", false)]
    [InlineData("JANE", false)]
    [InlineData("HOST", true)]
    [InlineData("AUDIENCE MEMBER", true)]
    public void PartsOfAConversationAreKeys(string key, bool expected) => Assert.Equal(expected, ConversationParts.Contains(key));

    [Theory]
    [InlineData("river", false)]
    [InlineData("Gov", true)]
    [InlineData("d.c", true)]
    public void AbbreviationsAreGivenWithoutTheirDot(string word, bool expected) => Assert.Equal(expected, Abbreviations.Contains(word));
}
