using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class SmallScannerTests
{
    [Theory]
    [InlineData("> Well.", "none")]
    [InlineData(">>>> Well.", "none")]
    [InlineData("x >> Well.", "none")]
    [InlineData(">>", " / - / - / - / ")]
    [InlineData(">>> Well.", " / - / - / - / Well.")]
    [InlineData(">> JANE ROE: Well.", "JANE ROE / - / - / - / Well.")]
    [InlineData(">>JANE ROE, MAYOR: Well.", "JANE ROE / MAYOR / - / - / Well.")]
    public void TwoOrThreeArrowsAreASpeaker(string text, string expected) =>
        Assert.Equal(expected, ShownLabel.Of(text, ArrowScanner.At(text, 0, text.Length)));

    [Fact]
    public void InCaptionsOneArrowIsEnough() => Assert.Equal("Well.", "> Well."[ArrowScanner.At("> Well.", 0, 7, fewest: 1)!.WordsStart..]);

    [Theory]
    [InlineData("- x", "none")]
    [InlineData(" - x", "none")]
    [InlineData("Ana-Souza fala", "none")]
    [InlineData("Ana -Souza fala", "none")]
    [InlineData("Ana 2 – x", "none")]
    [InlineData("the mayor – x", "none")]
    [InlineData("Uma Duas Três Quatro Cinco – x", "none")]
    [InlineData("Ana Souza – O que?", "Ana Souza / - / - / - / O que?")]
    [InlineData("Jean-Luc Roux - Oui.", "Jean-Luc Roux / - / - / - / Oui.")]
    [InlineData("普京 — 很好", "普京 / - / - / - / 很好")]
    public void ADashWithSpacesPartsANameFromItsWords(string text, string expected) =>
        Assert.Equal(expected, ShownLabel.Of(text, DashScanner.At(text, 0, text.Length)));

    [Theory]
    [InlineData("(on camera)", "none")]
    [InlineData("(on camera): \n", "none")]
    [InlineData("(laughter) Well.", "none")]
    [InlineData("(on camera]: Well.", " / - / on camera / - / Well.")]
    [InlineData("(on camera): Well.", " / - / on camera / - / Well.")]
    [InlineData("[voice-over] Well.", " / - / voice-over / - / Well.")]
    public void AMannerWithoutANameHasWordsBehindIt(string text, string expected) =>
        Assert.Equal(expected, ShownLabel.Of(text, MannerScanner.At(text, 0, text.Length)));

    [Theory]
    [InlineData("(JANE ROE)", "none")]
    [InlineData("((Jane Roe))", "none")]
    [InlineData("((Jane Roe, mayor))", "none")]
    [InlineData("((laughter))", "none")]
    [InlineData("((Jane Roe, Mayor)) Well.", "none")]
    [InlineData("((NARRATOR))", "NARRATOR / - / - / - / ")]
    [InlineData("((Jane Roe, Mayor of Linden))", "Jane Roe / Mayor of Linden / - / - / ")]
    public void DoubleBracketsNameAPersonWithARoleOrAPart(string text, string expected) =>
        Assert.Equal(expected, ShownLabel.Of(text, BracketedNameScanner.At(text, new(0, text.Length))));

    [Theory]
    [InlineData("Mr. WEST.", "none")]
    [InlineData("Mr. West said. I rise.", "none")]
    [InlineData("Mr. West. said so", "none")]
    [InlineData("West. I rise.", "none")]
    [InlineData("Senator. I rise.", "none")]
    [InlineData("Mr. WEST. I rise.", "Mr. WEST / - / - / - / I rise.")]
    [InlineData("Mr. McCOY of Ohio. I rise.", "Mr. McCOY / Ohio / - / - / I rise.")]
    [InlineData("Senator Warren. Thank you.", "Senator Warren / - / - / - / Thank you.")]
    [InlineData("The PRESIDING OFFICER. Order.", "The PRESIDING OFFICER / - / - / - / Order.")]
    [InlineData("M. Jean Roux. La ville.", "M. Jean Roux / - / - / - / La ville.")]
    [InlineData("PREGUNTA. ¿Qué?", "PREGUNTA / - / - / - / ¿Qué?")]
    public void OfficialReportsPrintAStop(string text, string expected) =>
        Assert.Equal(expected, ShownLabel.Of(text, StopScanner.At(text, 0, text.Length)));

    [Theory]
    [InlineData("3. Wide of the river", "none")]
    [InlineData("SOUND of rain: x", "none")]
    [InlineData("SOTTO: x", "none")]
    [InlineData("3. SOUNDBITE (English) Jane Roe, Mayor of Linden: “Go.”", "Jane Roe / Mayor of Linden / English / - / “Go.”")]
    [InlineData("(SOT) Jane Roe “Go.”", "Jane Roe / - / - / - / “Go.”")]
    [InlineData("2. (SOUNDBITE) (English) MAYOR OF LINDEN, JANE ROE, SAYING: “Go.”", "JANE ROE / MAYOR OF LINDEN / English / - / “Go.”")]
    public void AShotListNamesWhoSpeaksInASoundBite(string text, string expected) =>
        Assert.Equal(expected, ShownLabel.Of(text, ShotListScanner.At(text, new(0, text.Length))));

    [Fact]
    public void CandidatesLieInTheirTexts()
    {
        foreach (var text in BadTexts.All.Where(text => text.Length > 0))
        {
            ShownLabel.AssertInside(text, ArrowScanner.At(text, 0, text.Length));
            ShownLabel.AssertInside(text, DashScanner.At(text, 0, text.Length));
            ShownLabel.AssertInside(text, MannerScanner.At(text, 0, text.Length));
            ShownLabel.AssertInside(text, BracketedNameScanner.At(text, new(0, text.Length)));
            ShownLabel.AssertInside(text, StopScanner.At(text, 0, text.Length));
            ShownLabel.AssertInside(text, ShotListScanner.At(text, new(0, text.Length)));
            ShownLabel.AssertInside(text, TimedLineScanner.At(text, new(0, text.Length)));
            ShownLabel.AssertInside(text, QuotedLabelScanner.At(text, new(0, text.Length)));
        }
    }
}
