using NewsReader.Core.Parsing.Page;

namespace NewsReader.Tests.Parsing.Page;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("The river rose.", "-")]
    [InlineData("Get our ships back, she said.", "-")]
    [InlineData("Get ourselves a boat", "-")]
    [InlineData("#", "-")]
    [InlineData("MOREOVER", "-")]
    [InlineData("Advertisement", "PageFurniture")]
    [InlineData("» ADVERTISEMENT …", "PageFurniture")]
    [InlineData("All rights reserved", "PageFurniture")]
    [InlineData("Copyright 2018 The Linden Times", "PageFurniture")]
    [InlineData("###", "FormatMark")]
    [InlineData("* * *", "FormatMark")]
    [InlineData("-30-", "FormatMark")]
    [InlineData("Page 3 of 4", "FormatMark")]
    [InlineData("3 hours ago", "FormatMark")]
    [InlineData("（完）", "FormatMark")]
    [InlineData("READ MORE: The bridge fell", "Related")]
    [InlineData("READ MORE:", "PageFurniture")]
    [InlineData("READ MORE: The bridge fell. It was old.", "-")]
    public void APagesOwnLinesAreSetApart(string line, string expected) =>
        Assert.Equal(expected, Drafts.Roles(Drafts.Read(line, PageFurnitureReader.Read)));

    [Theory]
    [InlineData("Related topics\nRivers, Bridges\nLinden\n\nThe river rose.", "PageFurniture | PageFurniture | PageFurniture | -")]
    [InlineData("Most read\n\nThe bridge that fell on a Monday\n\nThe river rose.", "PageFurniture | Related | -")]
    public void TheListBelowALabelIsOfThePage(string text, string expected) =>
        Assert.Equal(expected, Drafts.Roles(Drafts.Read(text, PageFurnitureReader.Read)));

    [Theory]
    [InlineData("The river rose.", "-")]
    [InlineData("Jane Roe, AP photographer, took the picture.", "-")]
    [InlineData("By Jane Roe, CGTN, Linden", "-")]
    [InlineData("JANE ROE, CGTN, LINDEN", "-")]
    [InlineData("Jane Roe, CGTN, Linden.", "SignOff")]
    [InlineData("Jane Roe, BBC News, Linden", "SignOff")]
    [InlineData("For CGTN, I'm Jane Roe in Linden.", "SignOff")]
    [InlineData("Jane Roe reporting from Linden for Reuters.", "SignOff")]
    public void TheReportersClosingFormulaIsFound(string line, string expected) =>
        Assert.Equal($"- | {expected}", Drafts.Roles(Drafts.Read($"The bridge fell.\n\n{line}", SignOffReader.Read)));

    [Theory]
    [InlineData("Jane Roe, CGTN, Linden.", "Jane Roe", "CGTN", "Linden")]
    [InlineData("Jane Roe, CGTN, Washington, D.C.", "Jane Roe", "CGTN", "Washington, D.C.")]
    [InlineData("For CGTN, I'm Jane Roe in Linden.", "Jane Roe", "CGTN", "Linden")]
    public void ASignOffNamesReporterOutletAndPlace(string line, string reporter, string outlet, string place)
    {
        var draft = Drafts.Read($"The bridge fell.\n\n{line}", SignOffReader.Read);

        Assert.Equal((reporter, outlet, place), (draft.Reporters.Single().Value, draft.Outlet?.Value, draft.Dateline?.Value));
    }

    [Theory]
    [InlineData("The river rose.", "-")]
    [InlineData("This article has been removed, the minister said.", "-")]
    [InlineData("Correction is a hard word.", "-")]
    [InlineData("(London)", "-")]
    [InlineData("(dpa/lv)", "Trailer")]
    [InlineData("This article has been updated.", "Trailer")]
    [InlineData("Correction: the bridge is older.", "Trailer")]
    [InlineData("Reporting by Ann Lee", "Trailer")]
    [InlineData("Editor's note: the bridge is older.", "Trailer")]
    [InlineData("END OF INTERVIEW", "Trailer")]
    public void LinesAboutTheReportAreTrailers(string line, string expected) =>
        Assert.Equal($"- | {expected}", Drafts.Roles(Drafts.Read($"The bridge fell on Monday.\n\n{line}", TrailerReader.Read)));

    [Fact]
    public void CreditsArePartedFromTheLastWords()
    {
        var draft = Drafts.Read("The bridge fell.\n\nIt was old. (Reporting by Ann Lee; Editing by Bo Chan)",
            TrailerReader.Read, ContributorReader.Read);

        Assert.Equal("- | - | Trailer", Drafts.Roles(draft));
        Assert.Equal("It was old.", draft.Passages[1].Span.Of(draft.Text));
        Assert.Equal(["Ann Lee"], draft.Reporters.Select(name => name.Value));
    }

    [Theory]
    [InlineData("2:52\n\nThe river rose.", "Time | -", "PT2M52S", null)]
    [InlineData("Bridge falls\n\nDuration: 2:52\n\nThe river rose.", "- | Time | -", "PT2M52S", null)]
    [InlineData("Bridge falls\n\n3-minute listen\n\nThe river rose.", "- | Time | -", "PT3M", null)]
    [InlineData("Bridge falls\n\nJuly 15, 2018\n\nThe river rose.", "- | Dateline | -", null, "2018-07-15")]
    [InlineData("Bridge falls\n\nUpdated July 15, 2018\n\nThe river rose.", "- | Dateline | -", null, null)]
    [InlineData("Bridge falls\n\nJuly 32, 2018\n\nThe river rose.", "- | - | -", null, null)]
    public void TimesAndDatesOnTheirOwnLinesAreRead(string text, string roles, string? duration, string? published)
    {
        var draft = Drafts.Read(text, TimeReader.Read);

        Assert.Equal(roles, Drafts.Roles(draft));
        Assert.Equal((duration, published), (draft.Duration?.Value, draft.Published?.Value));
    }

    [Theory]
    [InlineData("Bridge falls\n\n• One thing\n\nThe river rose.", "- | - | -")]
    [InlineData("Bridge falls:\n\n• One thing\n• Two things\n\nThe river rose.", "- | - | - | -")]
    [InlineData("Bridge falls\n\n• One thing\n• Two things", "- | - | -")]
    [InlineData("Bridge falls\n\n• One thing\n• Two things\n\nThe river rose.", "- | Standfirst | Standfirst | -")]
    [InlineData("Bridge falls\n\nKey points\n- One thing\n- Two things\n\nThe river rose.",
        "- | PageFurniture | Standfirst | Standfirst | -")]
    [InlineData("The river rose.\n\n@highlight\n\nBridge falls", "- | - | Trailer")]
    public void PointsBetweenHeadlineAndReportAreStandfirsts(string text, string expected) =>
        Assert.Equal(expected, Drafts.Roles(Drafts.Read(text, HighlightReader.Read)));

    [Fact]
    public void BadTextIsReadSafely()
    {
        Drafts.AssertSafe(PageFurnitureReader.Read);
        Drafts.AssertSafe(SignOffReader.Read);
        Drafts.AssertSafe(TrailerReader.Read, ContributorReader.Read);
        Drafts.AssertSafe(TimeReader.Read);
        Drafts.AssertSafe(HighlightReader.Read);
    }
}
