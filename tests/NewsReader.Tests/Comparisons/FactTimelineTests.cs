using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.Summaries;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;

namespace NewsReader.Tests.Comparisons;

/// <summary>Facts followed through the versions of a story.</summary>
public sealed class FactTimelineTests
{
    [Fact]
    public void NoVersionsHaveNoFacts() => Assert.Empty(FactTimeline.Of([]));

    [Fact]
    public void EqualVersionsHaveNoFacts() =>
        Assert.Empty(Facts("Ten people were moved.", "Ten people were moved.", "Ten people were moved."));

    [Fact]
    public void ComparisonsOfOtherVersionsAreRefused() => Assert.Throws<ArgumentException>(
        () => FactTimeline.Of([Texts.Compare("One man came.", "Two men came."), Texts.Compare("Three men came.", "Four men came.")]));

    [Fact]
    public void AFigureIsFollowedThroughEveryVersion()
    {
        var fact = Assert.Single(Facts(
            "About 40 people were taken to a school in Teasel.", "About 60 people were taken to a school in Teasel.",
            "About 60 people were taken to a school in Teasel.\nIt rained.",
                "About 250 people were taken to a school in Teasel.\nIt rained."));

        Assert.Equal([0, 1, 3], fact.Values.Select(value => value.Version));
        Assert.Contains("40", fact.Values[0].Words, StringComparison.Ordinal);
        Assert.Contains("60", fact.Values[1].Words, StringComparison.Ordinal);
        Assert.Contains("250", fact.Values[2].Words, StringComparison.Ordinal);
        Assert.Contains("people", fact.Topic, StringComparison.Ordinal);
    }

    [Fact]
    public void ALabelIsNamedByWhatFollowsIt()
    {
        const string before = "MARY HILL, MAYOR: The bridge is closed tonight.\n\nJOHN REED, ENGINEER: We found three cracks in it.";
        const string after = "JOHN REED, ENGINEER: The bridge is closed tonight.\n\nMARY HILL, MAYOR: We found three cracks in it.";

        var facts = FactTimeline.Of([Comparison.Of(Parsed(before), Parsed(after))]);

        Assert.Contains(facts, fact => fact.Kind == ChangeKind.Speaker
            && fact.Topic.StartsWith("The bridge is closed", StringComparison.Ordinal));
    }

    [Fact]
    public void NoMoreThanElevenFactsAreListed()
    {
        string[] things =
            ["apples", "barges", "candles", "dogs", "engines", "farms", "goats", "houses", "inns", "jars", "kilns", "lamps", "mills"];
        var before =
            string.Join('\n', things.Select((thing, number) => $"The town of Harl counted {number + 20} {thing} in its {thing} register."));
        var after =
            string.Join('\n', things.Select((thing, number) => $"The town of Harl counted {number + 60} {thing} in its {thing} register."));

        Assert.Equal(FactTimeline.MostFacts, Facts(before, after).Count);
    }

    private static Document Parsed(string text) => DocumentParser.Parse(new Manuscript { Text = text });

    private static IReadOnlyList<Fact> Facts(params string[] versions)
    {
        var documents = versions.Select(Texts.Document).ToList();
        return FactTimeline.Of([.. documents.Zip(documents.Skip(1), (before, after) => Comparison.Of(before, after))]);
    }
}
