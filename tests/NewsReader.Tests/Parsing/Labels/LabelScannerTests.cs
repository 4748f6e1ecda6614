using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class LabelScannerTests
{
    [Theory]
    [InlineData("no colon")]
    [InlineData("he said: yes")]
    [InlineData("10:30 in the morning")]
    [InlineData("http://example.org")]
    [InlineData("Linden 3:1 Elm")]
    [InlineData("Is it? Yes: it is")]
    [InlineData("“Go: now”")]
    [InlineData("Trump said nothing. Then: it is")]
    [InlineData("One Two Three Four Five Six Seven Eight: it is")]
    [InlineData("这是一句很长的话不是一个名字啊: 是")]
    [InlineData("JANE ROE (MAYOR: it is")]
    [InlineData("jane: it is")]
    public void ASentenceHasNoLabel(string text) => Assert.Equal("none", At(text));

    [Theory]
    [InlineData("TRUMP: Well.", "TRUMP / - / - / - / Well.")]
    [InlineData("TRUMP:Well.", "TRUMP / - / - / - / Well.")]
    [InlineData("Jane Roe: Well.", "Jane Roe / - / - / - / Well.")]
    [InlineData("JANE ROE, MAYOR OF LINDEN: Well.", "JANE ROE / MAYOR OF LINDEN / - / - / Well.")]
    [InlineData("JANE ROE (MAYOR): Well.", "JANE ROE / MAYOR / - / - / Well.")]
    [InlineData("REP. JANE ROE (R), OHIO: Well.", "REP. JANE ROE / R, OHIO / - / - / Well.")]
    [InlineData("JOHN ROE, JR.: Well.", "JOHN ROE, JR. / - / - / - / Well.")]
    [InlineData("JOHN ROE, JR., MAYOR: Well.", "JOHN ROE, JR. / MAYOR / - / - / Well.")]
    [InlineData("Ms. Roe (via telephone): Well.", "Ms. Roe / - / via telephone / - / Well.")]
    [InlineData("JANE ROE: (on camera) Well.", "JANE ROE / - / on camera / - / Well.")]
    [InlineData("JANE ROE: (laughter) Well.", "JANE ROE / - / - / - / (laughter) Well.")]
    [InlineData("[00:01:12] JANE ROE: Well.", "JANE ROE / - / - / 72 / Well.")]
    [InlineData("JANE ROE [00:01:12]: Well.", "JANE ROE / - / - / 72 / Well.")]
    [InlineData("Q12    Chair: When?", "Chair / - / - / - / When?")]
    [InlineData("**JANE ROE:** Well.", "JANE ROE / - / - / - / Well.")]
    [InlineData("[UNKNOWN]: Well.", "UNKNOWN / - / - / - / Well.")]
    [InlineData("普京：很好", "普京 / - / - / - / 很好")]
    [InlineData("Jean de la Cruz: Well.", "Jean de la Cruz / - / - / - / Well.")]
    public void ANameAndAColonAreALabel(string text, string expected) => Assert.Equal(expected, At(text));

    [Fact]
    public void ARoleOfFifteenWordsIsASentence()
    {
        var role = string.Join(' ', Enumerable.Repeat("of", 13));

        Assert.NotEqual("none", At($"JANE ROE, M {role}: Well."));
        Assert.Equal("none", At($"JANE ROE, M {role} of: Well."));
    }

    [Fact]
    public void NothingIsReadPastTheLimit() => Assert.Null(LabelScanner.At("JANE ROE: Well.", 0, 8));

    [Fact]
    public void ACandidateLiesInItsText()
    {
        foreach (var text in BadTexts.All)
        {
            ShownLabel.AssertInside(text, LabelScanner.At(text, 0, text.Length));
            ShownLabel.AssertInside(text, LabelScanner.At(text, text.Length / 2, text.Length));
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Jane Roe: Well.", false)]
    [InlineData("JANE ROE: Well.", true)]
    [InlineData("Q: Why?", true)]
    public void ALineWithALabelInCapitalsContinuesNoParagraph(string line, bool expected) =>
        Assert.Equal(expected, LabelScanner.StartsWithLabel(line, new(0, line.Length)));

    [Theory]
    [InlineData("JANE ROE, MAYOR OF THE", "CITY OF LINDEN: Well.", true)]
    [InlineData("JANE ROE, MAYOR OF THE", "CITY OF LINDEN", false)]
    [InlineData("JANE ROE MAYOR OF THE", "CITY OF LINDEN: Well.", false)]
    [InlineData("Jane Roe, mayor of the", "city of Linden: Well.", false)]
    [InlineData("JANE ROE, JULY 2018", "LINDEN: Well.", false)]
    [InlineData("JANE ROE, MAYOR:", "LINDEN: Well.", false)]
    [InlineData("JANE ROE, MAYOR OF THE", "OLD CITY AND PORT OF LINDEN: Well.", false)]
    public void ARoleMayEndOnTheNextLine(string line, string next, bool expected)
    {
        var text = $"{line}\n{next}";

        Assert.Equal(expected, LabelScanner.RoleContinues(text, new(0, line.Length), new(line.Length + 1, text.Length)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("#&", false)]
    [InlineData("de", false)]
    [InlineData("2 Jane", false)]
    [InlineData("Jane 2000", false)]
    [InlineData("Jane + Roe", false)]
    [InlineData("Jane walks", false)]
    [InlineData("Jane 2", true)]
    [InlineData("“Jane” Roe", true)]
    [InlineData("Jean de la Cruz", true)]
    [InlineData("O’Neil-Roe", true)]
    [InlineData("普京", true)]
    [InlineData("One Two Three Four Five Six Seven", true)]
    [InlineData("One Two Three Four Five Six Seven Eight", false)]
    public void ANameIsAFewWordsWithCapitals(string name, bool expected) => Assert.Equal(expected, LabelScanner.IsName(name));

    [Theory]
    [InlineData("", "")]
    [InlineData("Jean de la Cruz", "Jean Cruz")]
    [InlineData("De Cruz", "De Cruz")]
    public void ParticlesAreLeftOut(string name, string expected) => Assert.Equal(expected, LabelScanner.WithoutParticles(name));

    [Theory]
    [InlineData("", null)]
    [InlineData("()", null)]
    [InlineData("(on camera", null)]
    [InlineData("(laughter)", null)]
    [InlineData("(off camera)", null)]
    [InlineData("(On Camera)", "On Camera")]
    [InlineData("[voice-over]", "voice-over")]
    public void OnlyListedNotesAreManners(string text, string? expected) =>
        Assert.Equal(expected, LabelScanner.MannerAt(text, 0, text.Length));

    private static string At(string text) => ShownLabel.Of(text, LabelScanner.At(text, 0, text.Length));
}
