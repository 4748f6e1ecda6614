using NewsReader.Core.Parsing.Transcript;

namespace NewsReader.Tests.Parsing.Transcript;

public sealed class LabelSurveyTests
{
    [Theory]
    [InlineData("The river rose.", "", "")]
    [InlineData("ANN: One.", "ANN", "")]
    [InlineData("ANN: One. BEA: Two.", "ANN", "BEA")]
    [InlineData("ANN: One, BEA: two.", "ANN", "")]
    [InlineData("ANN: One. Bea: Two.", "ANN", "")]
    [InlineData("ANN: One.\nBea: Two.", "ANN Bea", "")]
    [InlineData("ANN: One. (LAUGHTER) BEA: Two.", "ANN", "BEA")]
    [InlineData("ANN: One BEA: Two.", "ANN", "")]
    [InlineData("ANN: One >> BEA: Two.", "ANN", "BEA")]
    [InlineData("ANN: One… BEA: Two — CY: Three!\nDEE: Four.", "ANN DEE", "BEA CY")]
    [InlineData("BILLS: OUT: ANN", "BILLS", "")]
    public void ALabelStartsALineOrFollowsAStop(string text, string atStarts, string inside)
    {
        var survey = LabelSurvey.Of(Drafts.Read(text));

        Assert.Equal(atStarts, string.Join(' ', survey.AtStarts.Select(label => label.Name)));
        Assert.Equal(inside, string.Join(' ', survey.Inside.Select(label => label.Name)));
    }

    [Theory]
    [InlineData("Jane Roe 0:05\nGood evening.\n\nJohn Doe 0:10\nGood evening.", 2)]
    [InlineData("Jane Roe 0:05\n\nGood evening.", 1)]
    [InlineData("Jane Roe 0:05\n\nJohn Doe 0:10\n\nAnn Lee 0:15", 0)]
    public void ANameAndATimeHeadTheWordsBelowThem(string text, int expected) =>
        Assert.Equal(expected, LabelSurvey.Of(Drafts.Read(text)).TimedHeads);

    [Fact]
    public void EveryPassageIsCountedWithItsOwnLabels()
    {
        var draft = Drafts.Read("ANN: One. BEA: Two.\n\nIt rained.\n\nANN: Three.");
        var survey = LabelSurvey.Of(draft);

        Assert.Equal(3, survey.OpenPassages);
        Assert.Equal([2, 0, 1], draft.Passages.Select(passage => survey.In(passage).Count));
        Assert.Equal(["ANN", "ANN"], survey.FirstLabels.Select(label => label.Value.Name));
    }

    [Fact]
    public void CandidatesAreInOrderAndInsideTheirPassage()
    {
        foreach (var draft in BadTexts.All.Select(text => Drafts.Read(text)))
        {
            var survey = LabelSurvey.Of(draft);
            foreach (var passage in draft.Passages)
            {
                var last = passage.Span.Start;
                foreach (var label in survey.In(passage))
                {
                    Assert.InRange(label.Span.Start, last, label.Span.End);
                    last = label.Span.End;
                }

                Assert.InRange(last, passage.Span.Start, passage.Span.End);
            }
        }
    }

    [Theory]
    [InlineData("Jane Roe\n\nI think the river rises.\n\nJohn Doe\n\nWhat do you say?\n\nJane Roe\n\nI say so.\n\nJohn Doe\n\nThanks.", 4)]
    [InlineData("Jane Roe\n\nI think the river will rise.\n\nJohn Doe\n\nWhat do you say?\n\nJane Roe\n\nI say so.", 0)]
    [InlineData("The River\n\nIt rose.\n\nThe Bridge\n\nIt fell.\n\nThe River\n\nIt fell.\n\nThe Bridge\n\nIt rose.", 0)]
    [InlineData("Old River\n\nAn old river ran.\n\nBig Bridge\n\nA big bridge fell.\n\nOld River\n\nIt fell.\n\nBig Bridge\n\nIt rose.", 0)]
    public void NamesOnTheirOwnLinesCountTogether(string text, int expected) =>
        Assert.Equal(expected, StandaloneNames.Of(Drafts.Read(text)).Count);
}
