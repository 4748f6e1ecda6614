using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Tests.Quotes;

public class UtteranceMatcherTests
{
    private const string Full = "We ran out of buyers in the spring, and nobody in the city came to help us at all";

    [Fact]
    public void NothingIsMatchedInNothing()
    {
        Assert.Empty(UtteranceMatcher.Match([]));
        Assert.Empty(UtteranceMatcher.Match([[], []]));
        Assert.Empty(UtteranceMatcher.Match([[Said(Full)], []]));
    }

    [Fact]
    public void OtherWordsOfTheSameSpeakerStayApart() =>
        Assert.Empty(UtteranceMatcher.Match([[Said(Full)], [Said("The harbour will be full of boats again next year")]]));

    [Theory]
    [InlineData(Full, UtteranceChange.Verbatim)]
    [InlineData("we ran out of buyers in the spring and nobody in the city came to help us at all.", UtteranceChange.Verbatim)]
    [InlineData("nobody in the city came to help us at all", UtteranceChange.TrimmedStart)]
    [InlineData("We ran out of buyers in the spring", UtteranceChange.TrimmedEnd)]
    [InlineData("We ran out of buyers … nobody in the city came to help us at all", UtteranceChange.TrimmedMiddle)]
    [InlineData("We ran out of buyers and nobody in the city came to help us at all", UtteranceChange.Spliced)]
    [InlineData("We ran out of money in the spring, and nobody in the city came to help us at all", UtteranceChange.Altered)]
    [InlineData("in the spring, and nobody in the city came", UtteranceChange.TrimmedStart | UtteranceChange.TrimmedEnd)]
    public void AVersionSaysWhatItDoesToTheFullest(string version, UtteranceChange changes)
    {
        var utterance = Assert.Single(UtteranceMatcher.Match([[Said(Full)], [Said(version)]]));
        Assert.Equal(0, utterance.Fullest);
        Assert.Equal(changes, utterance.Members[1].Changes);
    }

    [Fact]
    public void AskedOfOneQuoteItTellsEveryVersionOfItAndNoOther()
    {
        const string Other = "The harbour will be full of boats again next year";
        IReadOnlyList<Quote>[] documents =
        [
            [Said("We ran out of buyers in the spring"), Said(Other)],
            [Said(Full), Said(Other)],
            [Said("Nobody in the city came to help us at all")],
        ];

        var (all, asked) = (UtteranceMatcher.Match(documents), UtteranceMatcher.Match(documents, [documents[2][0]]));

        Assert.Equal(2, all.Count);
        // two that share nothing, by way of the third
        Assert.Equal([0, 1, 2], Assert.Single(asked).Members.Select(member => member.Document));
        Assert.Equal(all[0].Members, asked[0].Members);
        Assert.Empty(UtteranceMatcher.Match(documents, [Said(Full)])); // an equal quote is not this very quote
    }

    [Fact]
    public void TheReportersWordingIsTurnedIndirect()
    {
        var utterance =
            Assert.Single(UtteranceMatcher.Match([[Said("The harbour was never safe after the winter storm")],
                [Said("the harbour was never safe after the storm", type: QuoteType.Indirect)]]));
        Assert.True(utterance.Members[1].Changes.HasFlag(UtteranceChange.TurnedIndirect));
    }

    [Fact]
    public void TheSameWordsOfTwoSpeakersAreNeverJoinedSilently()
    {
        var utterance = Assert.Single(UtteranceMatcher.Match([[Said(Full)], [Said(Full, "Peter Lang")]]));
        Assert.True(utterance.Members[1].Changes.HasFlag(UtteranceChange.Reattributed));
        Assert.Empty(UtteranceMatcher.Match([[Said("Thank you all")], [Said("Thank you all", "Peter Lang")]]));
    }

    [Theory]
    [InlineData("Keller", null)]
    [InlineData("Dr. Keller", null)]
    [InlineData("the mayor", "mayor of Dover")]
    public void AShortReferenceIsCompatibleWithTheFullOne(string name, string? role)
    {
        var utterance =
            Assert.Single(UtteranceMatcher.Match([[Said(Full) with { Speaker = new("Anna Keller", role) }], [Said(Full, name)]]));
        Assert.Equal(UtteranceChange.Verbatim, utterance.Members[1].Changes);
    }

    private static Quote Said(string words, string speaker = "Anna Keller", QuoteType type = QuoteType.Direct) =>
        new() { Parts = [new(0, words.Length)], Text = words, Type = type, Speaker = new(speaker), Confidence = 1 };
}
