using NewsReader.Core.Parsing.Evidence;

namespace NewsReader.Tests.Parsing.Evidence;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Ann", "")]
    [InlineData("Ann, Lee", "")]
    [InlineData("Ann. Lee", "")]
    [InlineData("USA TODAY", "")]
    [InlineData("the river rose", "")]
    [InlineData("Ann Lee", "ANN LEE")]
    [InlineData("“Ann\u00A0Lee’s,” he", "ANN LEE")]
    [InlineData("Ann\nLee Roe", "ANN LEE ROE")]
    [InlineData("Élise Müller", "MÜLLER ÉLISE")]
    public void NeighbouringCapitalisedWordsAreNames(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameWords.Of(text).Order(StringComparer.Ordinal)));

    [Fact]
    public void AnEndlessWordIsNoName()
    {
        Assert.Empty(NameWords.Of($"A{new string('a', 40)} Ann"));
        Assert.Equal(2, NameWords.Of($"A{new string('a', 39)} Ann").Count);
    }
}
