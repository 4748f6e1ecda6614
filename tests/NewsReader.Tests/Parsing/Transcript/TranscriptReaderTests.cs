using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Transcript;

namespace NewsReader.Tests.Parsing.Transcript;

public sealed class TranscriptReaderTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("2", false)]
    [InlineData("sot", false)]
    [InlineData("SOT OF MAYOR", false)]
    [InlineData("SOUNDS", false)]
    [InlineData("(SOT)", false)]
    [InlineData("SOT", true)]
    [InlineData("TRACK 2:", true)]
    [InlineData("VO/SOT", true)]
    [InlineData("NAT SOT (chanting)", true)]
    [InlineData("STAND-UP", true)]
    [InlineData("B-ROLL 3", true)]
    [InlineData("VO-SOT", true)]
    [InlineData("B-SIDE", false)]
    public void ProductionMarksAreListedWords(string words, bool expected) => Assert.Equal(expected, ProductionMarkReader.IsMark(words));

    [Theory]
    [InlineData("SOT: The river rose.", "StageDirection | -")]
    [InlineData("NAT SOT: chanting", "StageDirection")]
    [InlineData("SOT:", "StageDirection")]
    [InlineData("MAYOR: The river rose.", "-")]
    [InlineData("SOT.", "-")]
    public void AMarkIsPartedFromItsWords(string text, string expected) =>
        Assert.Equal(expected, Drafts.Roles(Drafts.Read(text, ProductionMarkReader.Read)));

    [Theory]
    [InlineData("Question-and-Answer Session", "Heading")]
    [InlineData("PREPARED REMARKS:", "Heading")]
    [InlineData("Prepared remarks were read.", "-")]
    public void StagesOfACallAreHeadings(string line, string expected) =>
        Assert.Equal(expected, Drafts.Roles(Drafts.Read(line, HeadingLineReader.Read)));

    [Theory]
    [InlineData("JANE ROE\n\n“Go.”", 1)]
    [InlineData("JANE ROE\n\nMayor of Linden\n\n“Go.”", 1)]
    [InlineData("JANE ROE\n\nMayor of Linden\n\nPort of Linden\n\n“Go.”", 4)]
    [InlineData("Jane Roe\n\n“Go.”", 2)]
    [InlineData("JANE\n\n“Go.”", 2)]
    [InlineData("READ MORE\n\n“Go.”", 2)]
    [InlineData("JANE ROE\n\nThe mayor left.\n\n“Go.”", 3)]
    [InlineData("JANE ROE\n\n“Go,” she said.", 2)]
    [InlineData("JANE ROE", 1)]
    public void ANameAboveAQuotationIsOnePassageWithIt(string text, int passages) =>
        Assert.Equal(passages, Drafts.Read(text, NameLines.Join).Passages.Count);

    [Fact]
    public void ARoleHoldsForTheSurnameUntilTwoShareIt()
    {
        var roles = new RoleMemory();

        Assert.Null(roles.RoleOf(Label("ROE: a")));
        Assert.Equal("MAYOR", roles.RoleOf(Label("JANE ROE, MAYOR: a")));
        Assert.Equal("MAYOR", roles.RoleOf(Label("ROE: a")));
        Assert.Equal("MAYOR", roles.RoleOf(Label("JANE ROE: a")));
        Assert.Equal("CLERK", roles.RoleOf(Label("JOHN ROE, CLERK: a")));
        Assert.Null(roles.RoleOf(Label("ROE: a")));
        Assert.Equal("MAYOR", roles.RoleOf(Label("JANE ROE: a")));
    }

    [Fact]
    public void ALaterRoleOfOnePersonReplacesTheEarlier()
    {
        var roles = new RoleMemory();
        roles.RoleOf(Label("JANE ROE, MAYOR: a"));
        roles.RoleOf(Label("JANE ROE, FORMER MAYOR: a"));

        Assert.Equal("FORMER MAYOR", roles.RoleOf(Label("ROE: a")));
    }

    [Theory]
    [InlineData("Ann: Why?\nBea: So.\nAnn: When?\nBea: Now.", "Ann Bea")]
    [InlineData("Ann: Why?\nBea: So.\nAnn: When?", "")]
    [InlineData("Ann: One.\nBea: Two.\nAnn: Three.\nBea: Four.", "")]
    [InlineData("Ann: Why?\nAnn: So.\nAnn: When?\nAnn: Now.", "")]
    [InlineData("Ann: Why?\nAnn: So.\nAnn: When?\nBea: Now.", "")]
    [InlineData("Eggs: two\nMilk: a cup\nEggs: four\nMilk: why?", "")]
    public void SpeakersAlternateAndAsk(string text, string included)
    {
        var lines = text.Split('\n');
        var labels = lines.Select((_, i) => LabelScanner.At(text, lines.Take(i).Sum(before => before.Length + 1), text.Length)!).ToList();
        var alternation = new Alternation(text, labels, labels.Count);

        Assert.Equal(included,
            string.Join(' ', labels.Where(alternation.Includes).Select(label => label.Name).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void LabelsOfFewPassagesAreNoConversation()
    {
        const string Text = "Ann: Why?\nBea: So.\nAnn: When?\nBea: Now.";
        int[] starts = [0, 10, 19, 30];
        var labels = starts.Select(start => LabelScanner.At(Text, start, Text.Length)!).ToList();

        Assert.True(new Alternation(Text, labels, passages: 8).Includes(labels[0]));
        Assert.False(new Alternation(Text, labels, passages: 9).Includes(labels[0]));
    }

    [Theory]
    [InlineData("JANE ROE: Good evening.\n\nJOHN DOE: Good evening. Why?\n\nJANE ROE: So.", "JANE ROE; JOHN DOE; JANE ROE")]
    [InlineData("Q: Why?\n\nA: So.\n\nQ: When?\n\nA: Now.", "Q; A; Q; A")]
    [InlineData(">> JANE ROE: Good evening.\n\n>> JOHN DOE: Why?", "JANE ROE; JOHN DOE")]
    [InlineData("NOTE: The river rose. It fell on Monday, and the bridge with it.", "")]
    [InlineData("WASHINGTON: The river rose.\n\nPARIS: The river fell.", "")]
    [InlineData("Ingredients: 1 egg\n\nTime: one hour\n\nServes: four", "")]
    public void BelievedLabelsMakeTurns(string text, string speakers) => Assert.Equal(speakers,
        string.Join("; ", Drafts.Read(text, TurnReader.Read).Passages.Select(passage => passage.Speaker?.Name).OfType<string>()));

    [Fact]
    public void ATurnGoesOnOverTheNextParagraphs()
    {
        var draft = Drafts.Read("JANE ROE, MAYOR: One.\n\nTwo.\n\nJOHN DOE, HOST: Three.\n\nROE: Four.", TurnReader.Read);

        Assert.Equal("Turn | Turn | Turn | Turn", Drafts.Roles(draft));
        Assert.Equal(["MAYOR", "MAYOR", "HOST", "MAYOR"], draft.Passages.Select(passage => passage.Speaker?.Role));
    }

    [Theory]
    [InlineData("Why now?\n\nROE: So.\n\nAnd when?\n\nROE: Now.", 2)]
    [InlineData("Why now?\n\nROE: So.\n\nIt rained.\n\nROE: Now.", 0)]
    [InlineData("Why now?\n\nROE: So.\n\nAnd when?\n\nDOE: Now.", 0)]
    public void QuestionsAboveTheOneLabelAreUnlabelled(string text, int expected)
    {
        var draft = Drafts.Read(text);
        var labels = draft.Passages.Select(passage => (passage, Label: LabelScanner.At(text, passage.Span.Start, passage.Span.End)))
            .Where(pair => pair.Label is not null)
            .ToDictionary(pair => pair.passage, pair => pair.Label!);

        Assert.Equal(expected, UnlabelledQuestions.Of(draft, labels).Count);
    }

    [Fact]
    public void BadTextIsReadSafely()
    {
        Drafts.AssertSafe(ProductionMarkReader.Read, HeadingLineReader.Read, NameLines.Join);
        Drafts.AssertSafe(TurnReader.Read);
    }

    private static LabelCandidate Label(string text) => LabelScanner.At(text, 0, text.Length)!;
}
