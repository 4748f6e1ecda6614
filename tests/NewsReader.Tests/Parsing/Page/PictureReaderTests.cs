using NewsReader.Core.Parsing.Page;

namespace NewsReader.Tests.Parsing.Page;

public sealed class PictureReaderTests
{
    [Theory]
    [InlineData("", false, false)]
    [InlineData("Image copyright Ann Lee", false, false)]
    [InlineData("image copyright", false, false)]
    [InlineData("Image copyright", true, false)]
    [InlineData("Image source,", true, false)]
    [InlineData("Image caption,", false, true)]
    public void ALineAnnouncesACreditOrACaption(string line, bool isCredit, bool isCaption) =>
        Assert.Equal(new PictureLabel(isCredit, isCaption), PictureLabel.Of(line));

    [Theory]
    [InlineData("The bridge", false, null)]
    [InlineData("Image caption", false, null)]
    [InlineData("Image caption ", false, null)]
    [InlineData("Image caption The bridge", false, "The bridge")]
    [InlineData("Image caption, The bridge", false, "The bridge")]
    [InlineData("The bridge", true, "The bridge")]
    public void TheWordsOfACaptionAreFound(string line, bool isBelowLabel, string? expected) =>
        Assert.Equal(expected, PictureLabel.WordsOf(line, new(0, line.Length), new(IsCredit: false, isBelowLabel))?.Of(line));

    [Theory]
    [InlineData("The bridge fell.", "-")]
    [InlineData("The bridge. (Ann Lee/Reuters)", "Caption")]
    [InlineData("Photo: Ann Lee\n\nThe bridge fell.\n\nPhoto: Ann Lee", "Caption | - | Repetition")]
    [InlineData("Photo: Ann Lee\n\nThe bridge fell.\n\nPhoto: Bo Chan", "Caption | - | Caption")]
    [InlineData("Photo: Ann Lee\nThe bridge at dusk\n\nThe bridge fell.", "Repetition | Caption | -")]
    [InlineData("Photo: Ann Lee\nThe bridge fell.", "Caption | -")]
    [InlineData("Image copyright\nAnn Lee\n\nThe bridge fell.", "- | Caption | -")]
    public void WordsUnderPicturesAreFoundByTheirCredit(string text, string expected) =>
        Assert.Equal(expected, Drafts.Roles(Drafts.Read(text, CaptionReader.Read)));

    [Theory]
    [InlineData(900, "Caption")]
    [InlineData(901, "-")]
    public void ALongParagraphWithASourceIsProse(int length, string expected)
    {
        const string Credit = ". (Ann Lee/Reuters)";

        Assert.Equal(expected, Drafts.Roles(Drafts.Read(new string('a', length - Credit.Length) + Credit, CaptionReader.Read)));
    }

    [Theory]
    [InlineData("One.\n\nTwo.\n\nThree.\n\nThe bridge that fell again", "- | - | - | Related")]
    [InlineData("One.\n\nTwo.\n\nThe bridge that fell again", "- | - | -")]
    [InlineData("One.\n\nTwo.\n\nThree.\n\nThe old bridge", "- | - | - | -")]
    [InlineData("One.\n\nTwo.\n\nThree.\nThe bridge that fell again", "- | - | - | -")]
    [InlineData("One.\n\nTwo.\n\nThree.\n\nThe bridge that fell again:", "- | - | - | -")]
    [InlineData("One.\n\nTwo.\n\nThree\n\nThe bridge that fell again", "- | - | - | -")]
    public void HeadlinesBelowTheLastParagraphAreOfOtherReports(string text, string expected) =>
        Assert.Equal(expected, Drafts.Roles(Drafts.Read(text, RelatedReader.Read)));

    [Theory]
    [InlineData("Ann Lee is a reporter at The Post.", "Trailer")]
    [InlineData("Ann Lee walks home.", "-")]
    [InlineData("Bo Chan is a reporter at The Post.", "-")]
    public void ALineThatSaysWhoAReporterIsIsATrailer(string line, string expected) => Assert.Equal($"- | Byline | - | {expected}",
        Drafts.Roles(Drafts.Read($"Bridge falls\n\nBy Ann Lee\n\nThe bridge fell.\n\n{line}", BylineReader.Read, ContributorReader.Read)));

    [Fact]
    public void BadTextIsReadSafely()
    {
        Drafts.AssertSafe(CaptionReader.Read);
        Drafts.AssertSafe(RelatedReader.Read);
    }
}
