using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Tests.Quotes;

public class RealQuoteFinderTests
{
    private static readonly string[] Said =
    [
        "We ran out of buyers in the spring",
        "The harbour was never safe after the storm",
        "Nobody warned us about the storm, and nobody came",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("elephants juggle")]
    public void WordsThatNobodySaidFindNothing(string remembered) => Assert.Empty(RealQuoteFinder.Rank(remembered, Said, 5));

    [Theory]
    [InlineData("the harbor was never safe", 1)]
    [InlineData("nobody warned us of a storm", 2)]
    [InlineData("“We ran out of BUYERS”", 0)]
    public void TheNearestRealQuoteComesFirst(string remembered, int index) =>
        Assert.Equal(index, RealQuoteFinder.Rank(remembered, Said, 5)[0].Candidate);

    [Fact]
    public void TheWordDifferenceTellsWhatWasPutForWhat()
    {
        var remembered = "The harbor was safe after the storm";
        var real = RealQuoteFinder.Rank(remembered, Said, 1)[0];
        var replaced = Assert.Single(real.Differences, difference => difference.Kind == DifferenceKind.Replaced);
        Assert.Equal(("harbor", "harbour"), (replaced.Remembered!.Value.Of(remembered), replaced.Real!.Value.Of(Said[1])));
        var missing = Assert.Single(real.Differences, difference => difference.Kind == DifferenceKind.OnlyReal);
        Assert.Equal("never", missing.Real!.Value.Of(Said[1]));
    }
}
