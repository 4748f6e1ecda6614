using NewsReader.Core.Parsing.Page;

namespace NewsReader.Tests.Parsing.Page;

public sealed class HeadReaderTests
{
    private const string Report = "\n\nThe bridge fell on Monday.";

    [Theory]
    [InlineData("HEADLINE: Bridge falls")]
    [InlineData("Date: July 15, 2018\nThe river: high")]
    [InlineData("Source: Linden Times")]
    [InlineData("Intro\n\nDate: July 15, 2018\nSource: Linden Times")]
    [InlineData("HEADLINE: Bridge falls\nHEADLINE: Bridge stands\nBYLINE: Ann Lee")]
    public void AFactAloneIsNoHead(string head) =>
        Assert.Equal(0, Drafts.Read(head + Report, HeaderLineReader.Read).HeadEnd);

    [Fact]
    public void AHeadStatesItsFacts()
    {
        var draft = Drafts.Read(
            "HEADLINE: Bridge falls\nBYLINE: By Ann Lee and Bo Chan\nDATELINE: LINDEN\nDATE: July 15, 2018\nSOURCE: Linden Times\n"
            + "LENGTH: 300 words" + Report, HeaderLineReader.Read);

        Assert.Equal("Headline | Byline | Dateline | Dateline | Byline | PageFurniture | -", Drafts.Roles(draft));
        Assert.Equal(("Bridge falls", "LINDEN", "2018-07-15", "Linden Times"),
            (draft.Headline?.Value, draft.Dateline?.Value, draft.Published?.Value, draft.Outlet?.Value));
        Assert.Equal(["Ann Lee", "Bo Chan"], draft.Reporters.Select(name => name.Value));
    }

    [Theory]
    [InlineData("Bridge Falls\n\nThe river rose.", "- | -", null)]
    [InlineData("Reuters\n\nBridge falls\n\nThe river rose.", "Byline | - | -", "Reuters")]
    [InlineData("ABC Linden\n\nBridge falls\n\nThe river rose.", "Byline | - | -", "ABC Linden")]
    [InlineData("Bridge falls\n\nSource: Linden Times\n\nThe river rose.", "- | Byline | -", "Linden Times")]
    [InlineData("大桥倒塌\n\n2018-07-15 来源：新华网\n\n大桥倒塌了。", "- | Byline | -", "新华网")]
    [InlineData("XYZ\n\nBridge falls\n\nXYZ's Ann Lee reports.", "Byline | - | -", "XYZ")]
    [InlineData("XYZ\n\nBridge falls\n\nAnn Lee reports.", "- | - | -", null)]
    [InlineData("Heard on Morning News\n\nBridge falls\n\nThe river rose.", "Section | - | -", null)]
    [InlineData("Office of the Press Secretary\n\nBridge falls\n\nThe river rose.", "PageFurniture | - | -", null)]
    public void TheLineOfThePublisherIsNoHeadline(string text, string roles, string? outlet)
    {
        var draft = Drafts.Read(text, OutletLineReader.Read);

        Assert.Equal((roles, outlet), (Drafts.Roles(draft), draft.Outlet?.Value));
    }

    [Theory]
    [InlineData("The Guardian, Linden", "- | - | -", null, null)]
    [InlineData("The River, 29 Nov 2026", "- | - | -", null, null)]
    [InlineData("The Guardian, 29 Nov 2026", "- | Byline | -", "The Guardian", "2026-11-29")]
    [InlineData("29 Nov 2026 | The Guardian", "- | Byline | -", "The Guardian", "2026-11-29")]
    public void APublisherAndADayAreOneLine(string line, string roles, string? outlet, string? published)
    {
        var draft = Drafts.Read($"Bridge falls\n\n{line}{Report}", DatedOutletReader.Read);

        Assert.Equal((roles, outlet, published), (Drafts.Roles(draft), draft.Outlet?.Value, draft.Published?.Value));
    }

    [Fact]
    public void TheNameStraightAboveADatedPublisherWroteIt()
    {
        var draft = Drafts.Read($"Bridge falls\n\nAnn Lee\nThe Guardian, 29 Nov 2026{Report}", DatedOutletReader.Read);

        Assert.Equal("- | Byline | Byline | -", Drafts.Roles(draft));
        Assert.Equal(["Ann Lee"], draft.Reporters.Select(name => name.Value));
    }

    [Theory]
    [InlineData("The bridge fell on Monday.", "-", null, null)]
    [InlineData("Bridge falls:\n\nThe bridge fell.", "- | -", null, null)]
    [InlineData("Bridge falls\nThe bridge fell.", "Headline | -", "Bridge falls", null)]
    [InlineData("Bridge falls\n\nThe bridge fell.", "Headline | -", "Bridge falls", null)]
    [InlineData("Did the bridge fall?\n\nThe bridge fell.", "Headline | -", "Did the bridge fall?", null)]
    [InlineData("3. Wide of the river\n\nThe bridge fell.", "- | -", null, null)]
    [InlineData("LINDEN — A bridge falls\n\nThe bridge fell.", "- | -", null, null)]
    [InlineData("World News\n\nBridge falls after rain\n\nThe bridge fell.", "Section | Headline | -",
        "Bridge falls after rain", "World News")]
    [InlineData("Bridge falls after rain\n\nWorld News\n\nThe bridge fell.", "Headline | Section | -",
        "Bridge falls after rain", "World News")]
    public void HeadlineAndSectionAreFoundByTheirPlace(string text, string roles, string? headline, string? section)
    {
        var draft = Drafts.Read(text, OpeningReader.Read);

        Assert.Equal((roles, headline, section), (Drafts.Roles(draft), draft.Headline?.Value, draft.Section?.Value));
    }

    [Theory]
    [InlineData("XYZ's Ann Lee reports.", "XYZ", "Ann Lee")]
    [InlineData("But as BBC News’ Ann Lee found, it is old.", null, null)]
    [InlineData("Now, Linden Radio's correspondent Ann Lee has the story.", "Linden Radio", "Ann Lee")]
    [InlineData("More from CGTN America's Ann van Lee", null, null)]
    [InlineData("Linden's Ann Lee reports.", null, null)]
    [InlineData("XYZ's report is out.", null, null)]
    [InlineData("", null, null)]
    public void ASentenceHandsOverToTheReporter(string sentence, string? outlet, string? reporter)
    {
        var found = ReporterPhrase.In(sentence, new(0, sentence.Length));

        Assert.Equal((outlet, reporter), (found?.Outlet.Of(sentence), found?.Reporter.Of(sentence)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Get our app", false)]
    [InlineData("the unsaid", false)]
    [InlineData("“Get our ships back,” she said", true)]
    [InlineData("asked\u00A0why", true)]
    public void AttributedWordsAreReported(string words, bool expected) => Assert.Equal(expected, ReportedWords.In(words));

    [Fact]
    public void BadTextIsReadSafely()
    {
        Drafts.AssertSafe(HeaderLineReader.Read);
        Drafts.AssertSafe(OutletLineReader.Read, DatedOutletReader.Read);
        Drafts.AssertSafe(OpeningReader.Read);
    }
}
