using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;

namespace NewsReader.Tests.Comparisons;

public sealed class ComparisonTests
{
    [Fact]
    public void NothingAgainstNothingHasNoRows() => Assert.Empty(Texts.Compare("", " \n ").Rows);

    [Fact]
    public void NothingAgainstSomethingStandsOnOneSide()
    {
        var row = Assert.Single(Texts.Compare("", "The dam broke.").Rows);

        Assert.Equal(Wording.OnlyRight, row.Wording);
        Assert.Empty(row.Left);
    }

    [Fact]
    public void CurlyAndStraightQuotesAreForm()
    {
        var row = Assert.Single(Texts.Compare("“It’s over,” she said.", "\"It's over,\" she said.").Rows);

        Assert.Equal(Wording.FormOnly, row.Wording);
        Assert.Empty(row.Deleted);
        Assert.Empty(row.Inserted);
    }

    [Fact]
    public void AChangedWordIsMarkedOnBothSides()
    {
        const string Left = "The council closed three schools.";
        const string Right = "The council closed four schools.";
        var row = Assert.Single(Texts.Compare(Left, Right).Rows);

        Assert.Equal(Wording.Reworded, row.Wording);
        Assert.Equal("three", Assert.Single(row.Deleted).Of(Left));
        Assert.Equal("four", Assert.Single(row.Inserted).Of(Right));
    }

    [Fact]
    public void AnInsertionAboveMovesNothing()
    {
        const string Story = "The dam broke at dawn. Two villages were flooded. Rescuers came by boat.";
        var rows = Texts.Compare(Story, "Heavy rain fell all night over the valley.\n" + Story).Rows;

        Assert.Equal([Wording.OnlyRight, Wording.Same, Wording.Same, Wording.Same], rows.Select(row => row.Wording));
        Assert.DoesNotContain(rows, row => row.IsMoved);
    }

    [Fact]
    public void AMovedSentenceTellsWhereItStands()
    {
        var rows = Texts.Compare(
            "Rescuers came by boat from the coast. The dam broke at dawn. Two villages were flooded.",
            "The dam broke at dawn. Two villages were flooded. Rescuers came by boat from the coast.").Rows;

        Assert.Equal([true, false, false], rows.Select(row => row.IsMoved));
        Assert.Equal([2, null, null], rows.Select(row => row.RightAfter));
        Assert.All(rows, row => Assert.Equal(Wording.Same, row.Wording));
    }

    [Fact]
    public void ASplitSentenceIsOneRow()
    {
        var row = Assert.Single(Texts.Compare(
            "The minister resigned on Monday, and her deputy took over the department.",
            "The minister resigned on Monday. Her deputy took over the department.").Rows);

        Assert.Equal(Shape.Split, row.Shape);
        Assert.Equal(2, row.Right.Count);
    }

    [Fact]
    public void OtherWordsAltogetherAreShownAsReplaced()
    {
        var row = Texts.Compare(
            "The dam broke. The flood destroyed hundreds of homes in Riverton overnight. Rescuers came.",
            "The dam broke. Hundreds homeless as Riverton wakes to water everywhere and ruin. Rescuers came.").Rows[1];

        Assert.Equal(Wording.Reworded, row.Wording);
        Assert.True(row.IsReplaced);
        Assert.Empty(row.Deleted);
    }

    [Fact]
    public void TheFarHalfOfAMergedSentenceJoinsIt()
    {
        var row = Texts.Compare(
            "The ferry to Skarv sank in the harbour on Monday night. Divers searched the wreck until dawn. Nobody on board had worn a "
            + "life jacket, the coast guard said.",
            "The ferry to Skarv sank in the harbour on Monday night, and nobody on board had worn a life jacket, the coast guard said. "
            + "Divers searched the wreck until dawn.").Rows[0];

        Assert.Equal(Shape.Merged, row.Shape);
        Assert.Equal(2, row.Left.Count);
    }

    [Fact]
    public void SentencesWhoseMaterialCrossesAreOnePassageOfMany()
    {
        var rows = Texts.Compare(
            "The council of Velden sold the disused shipyard to a glassworks on Tuesday, after a stormy debate about asbestos in the "
            + "halls. "
            + "Protesters blocked the bridge for two hours, and police arrested eleven students. Trains ran late.",
            "The council of Velden sold the disused shipyard to a glassworks on Tuesday, while protesters blocked the bridge for two "
            + "hours. "
            + "After a stormy debate about asbestos in the halls, police arrested eleven students. Trains ran late.").Rows;

        Assert.Equal([Shape.Many, Shape.One], rows.Select(row => row.Shape));
    }

    [Fact]
    public void WhatStandsAroundTheReportIsComparedWithMarks()
    {
        const string Left = "Ferry sinks off Skarv\n\nThe ferry sank in the harbour on Monday night. Divers searched the wreck.";
        const string Right = "Ferry sinks near Skarv\n\nThe ferry sank in the harbour on Monday night. Divers searched the wreck.";
        var row = Assert.Single(NewsReader.Core.Comparisons.Comparison.Of(Parsed(Left), Parsed(Right)).Surroundings);

        Assert.Equal("off", Assert.Single(row.Deleted).Of(Left));
        Assert.Equal("near", Assert.Single(row.Inserted).Of(Right));
    }

    private static Document Parsed(string text) => DocumentParser.Parse(new Manuscript { Text = text });

    [Fact]
    public void ARowOfStarsIsNoChangeWhereBothTextsHaveIt()
    {
        var rows = Texts.Compare("The hall burned down.\n* * *\nNobody was hurt.", "The hall burned down.\n***\nNobody was hurt.").Rows;

        Assert.Equal([Wording.Same, Wording.FormOnly, Wording.Same], rows.Select(row => row.Wording));
    }
}
