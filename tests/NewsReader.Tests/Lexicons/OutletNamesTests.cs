using NewsReader.Core.Lexicons;

namespace NewsReader.Tests.Lexicons;

public sealed class OutletNamesTests
{
    [Theory]
    [InlineData("", false, false)]
    [InlineData("Jane Roe", false, false)]
    [InlineData("reuters", false, false)]
    [InlineData("Reuters", true, true)]
    [InlineData("dpa", true, true)]
    [InlineData("AP", true, true)]
    [InlineData("BBC", false, true)]
    [InlineData("The Guardian", false, true)]
    public void AnAgencyIsAKnownPublisher(string name, bool isAgency, bool isKnown)
    {
        Assert.Equal(isAgency, OutletNames.IsAgency(name));
        Assert.Equal(isKnown, OutletNames.IsKnown(name));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Times", false)]
    [InlineData(" Times", false)]
    [InlineData("Jane Roe", false)]
    [InlineData("Linden Times Square", false)]
    [InlineData("Linden Times", true)]
    [InlineData("The Linden Valley Gazette", true)]
    [InlineData("Reuters", true)]
    public void ATypicalLastWordMakesAPublisherLikely(string name, bool expected) => Assert.Equal(expected, OutletNames.IsLikely(name));

    [Theory]
    [InlineData("", false)]
    [InlineData("REUTERS", false)]
    [InlineData("JANE ROE", false)]
    [InlineData("ASSOCIATED PRESS", true)]
    [InlineData("The New York Times", true)]
    public void PrintedInCapitalsANameNeedsTwoWords(string name, bool expected) => Assert.Equal(expected, OutletNames.IsPrinted(name));

    [Theory]
    [InlineData("", false)]
    [InlineData("ABC", false)]
    [InlineData("ABC ", false)]
    [InlineData("ABC linden", false)]
    [InlineData("XYZ Linden", false)]
    [InlineData("Reuters Linden", false)]
    [InlineData("ABC Linden, Ohio", false)]
    [InlineData("ABC Upper Linden Valley", false)]
    [InlineData("ABC Linden", true)]
    [InlineData("BBC Upper Linden", true)]
    public void AStationIsInitialsAndATown(string name, bool expected) => Assert.Equal(expected, OutletNames.IsStation(name));
}
