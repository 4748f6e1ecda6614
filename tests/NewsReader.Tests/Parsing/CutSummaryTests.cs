using NewsReader.Core.Parsing;

namespace NewsReader.Tests.Parsing;

public sealed class CutSummaryTests
{
    private const string Report = "The river rose on Monday. The bridge fell.\n\nThe mayor ran. It was late.";

    [Theory]
    [InlineData("", false)]
    [InlineData("…", false)]
    [InlineData("A bridge falls in Linden", false)]
    [InlineData("The river rose on Monday.", false)]
    [InlineData("The river rose on Monday. The bridge fell.", false)]
    [InlineData(Report, false)]
    [InlineData("The river rose on Mon", true)]
    [InlineData("The river rose on", true)]
    [InlineData("the  river rose on", true)]
    [InlineData("The river rose on Monday...", true)]
    [InlineData("The river rose on Monday […]", true)]
    [InlineData("The mayor r", true)]
    public void ABeginningThatEndsInsideASentenceIsNoSummary(string summary, bool expected) =>
        Assert.Equal(expected, CutSummary.Is(summary, DocumentParser.Parse(new() { Text = Report })));
}
