using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class NameBorderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("ROE", "ROE")]
    [InlineData("JANE ROE", "JANE ROE")]
    [InlineData("JANE MAYOR", "JANE MAYOR")]
    [InlineData("PRESIDENT JOHN DOE", "PRESIDENT JOHN DOE")]
    [InlineData("JANE ROE, MAYOR", "JANE ROE")]
    [InlineData("JANE ROE MAYOR OF LINDEN", "JANE ROE ")]
    [InlineData("JANE Q. ROE MAYOR", "JANE Q. ROE ")]
    [InlineData("JOHN DOE US PRESIDENT", "JOHN DOE ")]
    [InlineData("JOHN DOE FRENCH PRESIDENT", "JOHN DOE ")]
    [InlineData("JOHN DOE EX-MAYOR", "JOHN DOE ")]
    public void ARoleFollowsANameOfTwoWords(string label, string name) => Assert.Equal(name, label[..NameBorder.In(label)]);

    [Theory]
    [InlineData("", false)]
    [InlineData("LINDEN", false)]
    [InlineData("Mayor", false)]
    [InlineData("OF LINDEN,MAYOR.", true)]
    public void ARoleHasAWordOfOffice(string words, bool expected) => Assert.Equal(expected, NameBorder.HasRole(words));

    [Fact]
    public void TheBorderLiesInTheLabel()
    {
        foreach (var text in BadTexts.Short)
        {
            Assert.InRange(NameBorder.In(text), 0, text.Length);
        }
    }
}
