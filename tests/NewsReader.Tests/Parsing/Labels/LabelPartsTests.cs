using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class LabelPartsTests
{
    [Theory]
    [InlineData("", "", null, null)]
    [InlineData("()", "", null, null)]
    [InlineData("JANE ROE ()", "JANE ROE", null, null)]
    [InlineData("JANE ROE (MAYOR) ()", "JANE ROE", "MAYOR", null)]
    [InlineData("JANE ROE () (MAYOR)", "JANE ROE", "MAYOR", null)]
    [InlineData("[JANE ROE]", "JANE ROE", null, null)]
    [InlineData("[JANE ROE", "JANE ROE", null, null)]
    [InlineData("**JANE ROE**", "JANE ROE", null, null)]
    [InlineData("JANE ROE (MAYOR)", "JANE ROE", "MAYOR", null)]
    [InlineData("JANE ROE (on camera)", "JANE ROE", null, "on camera")]
    [InlineData("JANE ROE (MAYOR) (through translator)", "JANE ROE", "MAYOR", "through translator")]
    [InlineData("JANE ROE (D) (OHIO)", "JANE ROE", "D, OHIO", null)]
    [InlineData("JANE ROE, MAYOR (D)", "JANE ROE", "MAYOR (D)", null)]
    [InlineData("JANE ROE, MAYOR\nOF LINDEN", "JANE ROE", "MAYOR OF LINDEN", null)]
    [InlineData("JANE ROE,", "JANE ROE", null, null)]
    public void ALabelHasANameARoleAndAManner(string label, string name, string? role, string? manner)
    {
        var parts = LabelParts.Read(label, new(0, label.Length), LabelScanner.DeliveryNotes);

        Assert.Equal((name, role, manner), (parts.Name, parts.Role, parts.Manner));
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("JOHN ROE", -1)]
    [InlineData("JOHN ROE, JR.", -1)]
    [InlineData("JOHN ROE, Ph.D.", -1)]
    [InlineData("JOHN ROE, MAYOR", 8)]
    [InlineData("JOHN ROE, JR., MAYOR", 13)]
    public void TheCommaBeforeASuffixIsInsideTheName(string words, int expected) =>
        Assert.Equal(expected, LabelParts.CommaAfterName(words));

    [Theory]
    [InlineData("", "")]
    [InlineData("ROE", "ROE")]
    [InlineData("ROE JR.", "JR.")]
    [InlineData("JANE ROE", "ROE")]
    [InlineData("JOHN ROE JR.", "ROE")]
    [InlineData("JOHN ROE, III", "ROE")]
    public void TheSurnameIsTheLastWordBeforeASuffix(string name, string expected) => Assert.Equal(expected, LabelParts.SurnameOf(name));

    [Theory]
    [InlineData("", false)]
    [InlineData("mayor", false)]
    [InlineData("On Camera", true)]
    [InlineData("via Skype", true)]
    [InlineData("voice of interpreter", true)]
    [InlineData("TRANSLATED", true)]
    public void MannersAreListedOrBeginAlike(string words, bool expected) =>
        Assert.Equal(expected, LabelParts.IsManner(words, LabelScanner.DeliveryNotes));
}
