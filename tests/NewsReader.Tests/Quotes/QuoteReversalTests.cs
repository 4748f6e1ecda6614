using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Tests.Quotes;

public sealed class QuoteReversalTests
{
    [Theory]
    [InlineData("I don't know what to do", "I know what to do")]
    [InlineData("I know what to do", "I don’t know what to do")]
    [InlineData("know what to do", "I do not know what to do")]
    [InlineData("we will raise taxes", "We will never raise taxes")]
    [InlineData("we can win this", "We can’t win this")]
    [InlineData("nobody came to help us", "Somebody came to help us")]
    [InlineData("I agree with the mayor", "I disagree with the mayor")]
    [InlineData("we shall go without them", "We shall go with them")]
    [InlineData("das ist nicht wahr", "Das ist wahr")]
    public void ANegationThatOnlyOneHasReverses(string remembered, string said)
    {
        Assert.True(Nearest(remembered, said).IsReversed);
        Assert.True(Nearest(said, remembered).IsReversed);
    }

    [Theory]
    [InlineData("I don't know what to do", "I do not know what to do")]
    [InlineData("he is no friend of mine", "He is not a friend of mine")]
    [InlineData("the bridge is not safe", "The bridge is unsafe")]
    [InlineData("we will win the war", "No. We will win the war")]
    [InlineData("we will never give up", "We will never ever give up")]
    [InlineData("the harbour was safe", "The harbor was safe")]
    public void WhatMeansTheSameDoesNotReverse(string remembered, string said)
    {
        Assert.False(Nearest(remembered, said).IsReversed);
        Assert.False(Nearest(said, remembered).IsReversed);
    }

    [Fact]
    public void AReversalComesBeforeWhatOnlySharesWords()
    {
        string[] said = ["I don't know what to say", "I know what to do", "What to do is a question for them"];

        var nearest = RealQuoteFinder.Rank("I don't know what to do", said, 5)[0];

        Assert.Equal((1, true), (nearest.Candidate, nearest.IsReversed));
        Assert.Equal("don't", Assert.Single(nearest.ReversedWords).Of("I don't know what to do"));
    }

    [Fact]
    public void TheVeryWordsComeBeforeTheirReversal()
    {
        var found = RealQuoteFinder.Rank("I know what to do", ["I don't know what to do", "I know what to do"], 5);

        Assert.Equal([1, 0], found.Select(real => real.Candidate));
        Assert.Equal([false, true], found.Select(real => real.IsReversed));
    }

    [Theory]
    [InlineData("elephants juggle in the spring")]
    [InlineData("the council warned of the harbour in autumn and of much else besides")]
    public void WordsThatShareLittleAreNoFind(string remembered)
    {
        string[] said =
            ["We ran out of buyers in the spring", "The harbour was never safe after the storm", "Nobody warned us about the storm"];

        Assert.DoesNotContain(RealQuoteFinder.Rank(remembered, said, 5), real => real.IsFind);
    }

    private static RealQuote Nearest(string remembered, string said) => Assert.Single(RealQuoteFinder.Rank(remembered, [said], 1));
}
