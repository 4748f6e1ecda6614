using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class QuotedLabelScannerTests
{
    [Theory]
    [InlineData("“Only words.”")]
    [InlineData("Jane Roe “Go.”")]
    [InlineData("JANE ROE “Go,” she said")]
    [InlineData("JANE ROE Go.")]
    [InlineData("THE RIVER + “Go.”")]
    public void OtherQuotationsHaveNoLabel(string text) => Assert.Equal("none", At(text));

    [Theory]
    [InlineData("JANE ROE “Go.”", "JANE ROE / - / - / - / “Go.”")]
    [InlineData("JANE ROE, “Go.”", "JANE ROE / - / - / - / “Go.”")]
    [InlineData("JANE ROE MAYOR OF LINDEN \"Go.\"", "JANE ROE / MAYOR OF LINDEN / - / - / \"Go.\"")]
    [InlineData("JANE ROE\nMayor of Linden\n“Go.”", "JANE ROE / Mayor of Linden / - / - / “Go.”")]
    public void CapitalsBeforeAQuotationNameItsSpeaker(string text, string expected) => Assert.Equal(expected, At(text));

    [Theory]
    [InlineData("“", "“")]
    [InlineData("“”", "“”")]
    [InlineData("“ ”", "“ ”")]
    [InlineData("“One” and “two”", "“One” and “two”")]
    [InlineData("“Go", "“Go")]
    [InlineData("“Go.”", "Go.")]
    [InlineData("„Geh.“", "Geh.")]
    [InlineData("« Va. »", "Va.")]
    public void MarksAroundTheWholeAreTakenOff(string text, string expected) =>
        Assert.Equal(expected, QuotedLabelScanner.Unquoted(text, new(0, text.Length)).Of(text));

    private static string At(string text) => ShownLabel.Of(text, QuotedLabelScanner.At(text, new(0, text.Length)));
}
