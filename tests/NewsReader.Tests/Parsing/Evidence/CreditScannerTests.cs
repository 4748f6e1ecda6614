using NewsReader.Core.Parsing.Evidence;

namespace NewsReader.Tests.Parsing.Evidence;

public sealed class CreditScannerTests
{
    [Theory]
    [InlineData("The bridge at dusk.")]
    [InlineData("The bridge. (AP)")]
    [InlineData("The party. (Labour/Liberal)")]
    [InlineData("The poll. (CNN/ORC)")]
    [InlineData("The score. (Ann Lee/2018)")]
    [InlineData("The bridge Photo: Ann Lee")]
    [InlineData("The bridge (Ann Lee)")]
    [InlineData("The ratio and/or nothing else")]
    public void ProseHasNoCredit(string text) => Assert.Null(CreditScanner.In(text, new(0, text.Length)));

    [Theory]
    [InlineData("The bridge. (Ann Lee/Reuters)", "The bridge.", "Ann Lee/Reuters")]
    [InlineData("The bridge. [Ann Lee/Reuters].", "The bridge.", "Ann Lee/Reuters")]
    [InlineData("The bridge. (Ann Lee via AP)", "The bridge.", "Ann Lee via AP")]
    [InlineData("Image copyright Ann Lee Image caption The bridge", "The bridge", "Ann Lee")]
    [InlineData("Image copyright Ann Lee", "", "Ann Lee")]
    [InlineData("The bridge. Photo: Ann Lee", "The bridge.", "Ann Lee")]
    [InlineData("Photo by Ann Lee", "", "Ann Lee")]
    [InlineData("Photo: Ann Lee Photo: Ann Lee", "Photo: Ann Lee", "Ann Lee")]
    [InlineData("The bridge. Ann Lee/Getty Images", "The bridge.", "Ann Lee/Getty Images")]
    [InlineData("The bridge. (Ann Lee/The Post / Ann Lee/The Post)", "The bridge.", "Ann Lee/The Post")]
    public void ACreditIsReadWithoutBracketsAndLabel(string text, string caption, string credit)
    {
        var found = CreditScanner.In(text, new(0, text.Length));

        Assert.Equal((caption, credit), (found?.Caption.Of(text), found?.Credit.Of(text)));
    }

    [Theory]
    [InlineData("The bridge. (AP)", "The bridge.", "AP")]
    [InlineData("The bridge (Ann Lee)", "The bridge", "Ann Lee")]
    [InlineData("The bridge Photo: Ann Lee", "The bridge", "Ann Lee")]
    public void InACaptionLessEvidenceIsNeeded(string text, string caption, string credit)
    {
        var found = CreditScanner.In(text, new(0, text.Length), isCaption: true);

        Assert.Equal((caption, credit), (found?.Caption.Of(text), found?.Credit.Of(text)));
    }

    [Fact]
    public void CaptionAndCreditLieInTheText()
    {
        foreach (var text in BadTexts.All.Where(text => text.Length > 0))
        {
            foreach (var isCaption in new[] { false, true })
            {
                if (CreditScanner.In(text, new(0, text.Length), isCaption) is { } found)
                {
                    Assert.True(new NewsReader.Core.Text.TextSpan(0, text.Length).Contains(found.Credit));
                    Assert.True(new NewsReader.Core.Text.TextSpan(0, text.Length).Contains(found.Caption));
                }
            }
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("apple", false)]
    [InlineData("Ann Lee", false)]
    [InlineData("Ann Lee/reuters", true)]
    [InlineData("(Handout)", true)]
    public void ACreditWordIsKnownInAnyLetters(string words, bool expected) => Assert.Equal(expected, CreditScanner.HasCreditWord(words));
}
