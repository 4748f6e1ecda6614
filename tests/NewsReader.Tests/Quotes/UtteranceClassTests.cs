using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Tests.Quotes;

/// <summary>What is said of two reports that give the same words, from the reports as printed.</summary>
public class UtteranceClassTests
{
    private const string Spring = "“In the spring we ran out of buyers, and nobody in the city came to help us,” Marta Oliveira said.";
    private const string Boats = "“We lost forty boats in the storm,” Marta Oliveira said.";

    [Theory]
    [InlineData("“We will not give in to the union,” Marta Oliveira said.",
        "“We will not give money to anybody this year,” Marta Oliveira said.")]
    [InlineData("“Thank you all for coming,” Marta Oliveira said.", "“Thank you all for coming,” Peter Lang said.")]
    [InlineData("“No comment,” Marta Oliveira said.", "“No comment on boats,” Marta Oliveira said.")]
    [InlineData("“It was an honour to serve,” Marta Oliveira said.", "“It was a long and hard winter,” Marta Oliveira said.")]
    [InlineData(Boats, "Marta Oliveira said the harbour would be closed in the winter.")]
    public void OtherWordsStayApart(string first, string second) => Assert.Empty(Match(first, second));

    [Theory]
    [InlineData(Boats, "Marta Oliveira said: \"We lost forty boats in the storm.\"")]
    [InlineData(Boats, "‘We lost forty boats in the storm,’ said Marta Oliveira.")]
    [InlineData(Boats, "“[W]e lost forty boats in the storm,” Marta Oliveira said.")]
    [InlineData(Boats, "“We [the fishermen] lost forty boats in the storm,” Marta Oliveira said.")]
    [InlineData(Boats, "“We lost forty boats,” said Marta Oliveira, “in the storm.”")]
    [InlineData(Boats, "Marta Oliveira came by sea.\n\n“We lost forty boats in the storm,” Ms. Oliveira said.")]
    [InlineData("“We lost forty boats in the storm,” the mayor said.", "Mayor Marta Oliveira said: “We lost forty boats in the storm.”")]
    [InlineData(Boats, "“We lost forty boats in the storm.”")]
    public void TheSameWordsAreVerbatimHoweverTheyAreSet(string first, string second) =>
        AssertChanges(UtteranceChange.Verbatim, first, second);

    [Theory]
    [InlineData("“Nobody in the city came to help us,” Marta Oliveira said.", UtteranceChange.TrimmedStart)]
    [InlineData("“In the spring we ran out of buyers,” Marta Oliveira said.", UtteranceChange.TrimmedEnd)]
    [InlineData("“In the spring … nobody in the city came to help us,” Marta Oliveira said.", UtteranceChange.TrimmedMiddle)]
    [InlineData("“In the spring we ran out of buyers [...] nobody came to help us,” Marta Oliveira said.",
        UtteranceChange.TrimmedMiddle | UtteranceChange.Spliced)]
    [InlineData("“In the spring we ran out . . . and nobody in the city came to help us,” Marta Oliveira said.",
        UtteranceChange.TrimmedMiddle)]
    [InlineData("“In the spring nobody in the city came to help us,” Marta Oliveira said.", UtteranceChange.Spliced)]
    [InlineData("“In the spring we ran out of buyers, and everybody in the city came to help us,” Marta Oliveira said.",
        UtteranceChange.Altered)]
    // the longer of two counts as the full one
    [InlineData("“In the spring we suddenly ran out of buyers, and nobody in the city came to help us,” Marta Oliveira said.",
        UtteranceChange.Spliced)]
    [InlineData("“[The farm] ran out of buyers, and nobody in the city came to help us,” Marta Oliveira said.",
        UtteranceChange.TrimmedStart)]
    [InlineData("“Nobody in the city came to help us, not even the mayor,” Marta Oliveira said.",
        UtteranceChange.TrimmedStart | UtteranceChange.Altered)]
    [InlineData("Marta Oliveira said they “ran out of buyers” early.", UtteranceChange.TrimmedStart | UtteranceChange.TrimmedEnd)]
    [InlineData("Marta Oliveira said that in the spring they had run out of buyers and that nobody in the city came to help them.",
        UtteranceChange.TurnedIndirect | UtteranceChange.Altered)]
    [InlineData("Marta Oliveira said that nobody in the city came to help.", UtteranceChange.TrimmedStart | UtteranceChange.TurnedIndirect)]
    [InlineData("“In the spring we ran out of buyers, and nobody in the city came to help us,” Peter Lang said.",
        UtteranceChange.Reattributed)]
    public void AVersionSaysWhatItDoesToTheWholeQuotation(string version, UtteranceChange changes) =>
        AssertChanges(changes, Spring, version);

    [Theory]
    [InlineData("“Are we going to pay the people of this town will not pay twice,” Marta Oliveira said.", UtteranceChange.Altered)]
    [InlineData("“Are we going to pay,” Marta Oliveira said.", UtteranceChange.TrimmedEnd)]
    [InlineData("“Are we going to pay? The people of this town will not pay twice!” Marta Oliveira said.", UtteranceChange.Verbatim)]
    public void WhoAskedInOneVersionOnlyDidNotSayTheSame(string version, UtteranceChange changes) =>
        AssertChanges(changes, "“Are we going to pay? The people of this town will not pay twice,” Marta Oliveira said.", version);

    [Fact]
    public void PersonAndTenseOfWhatTheReporterTellsAreNoAlteration() =>
        AssertChanges(UtteranceChange.TurnedIndirect, Boats, "Marta Oliveira said they had lost forty boats in the storm.");

    [Fact]
    public void ANumberThatIsToldOtherwiseIsAnAlteration() =>
        AssertChanges(UtteranceChange.TurnedIndirect | UtteranceChange.Altered, Boats,
            "Marta Oliveira said they had lost fifty boats in the storm.");

    [Fact]
    public void WhatIsFirstToldByTheReporterIsTurnedDirectLater()
    {
        var utterance = Assert.Single(Match("Marta Oliveira said they had lost forty boats in the storm.", Boats));
        Assert.Equal([UtteranceChange.TurnedIndirect, UtteranceChange.TurnedDirect], utterance.Members.Select(member => member.Changes));
        Assert.Equal(1, utterance.Fullest);
    }

    [Fact]
    public void TwoQuotationsJoinedIntoOneAreEachAPartOfIt()
    {
        var utterance = Assert.Single(Match(
            "“We lost the roof in the night,” Marta Oliveira said. “Nobody from the city came to help us.”",
                "“We lost the roof in the night. Nobody from the city came to help us,” Marta Oliveira said."));
        Assert.Equal([UtteranceChange.TrimmedEnd, UtteranceChange.TrimmedStart, UtteranceChange.Verbatim],
            utterance.Members.Select(member => member.Changes));
    }

    private static void AssertChanges(UtteranceChange changes, string full, string version)
    {
        var utterance = Assert.Single(Match(full, version));
        Assert.Equal(changes, utterance.Members.Single(member => member != utterance.Members[utterance.Fullest]).Changes);
    }

    private static IReadOnlyList<Utterance> Match(params string[] reports) => UtteranceMatcher.Match([.. reports.Select(Reports.Quotes)]);
}
