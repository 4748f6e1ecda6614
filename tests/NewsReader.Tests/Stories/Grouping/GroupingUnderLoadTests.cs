using System.Diagnostics;
using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Tests.Stories.Grouping;

public sealed class GroupingUnderLoadTests
{
    /// <summary>Ten times what one arrival took when this was written, so that a slow machine passes and a cost that grows with the story does not.</summary>
    private static readonly TimeSpan MostPerArrival = TimeSpan.FromMilliseconds(10);

    [Fact]
    public void AStoryOfFiveThousandNearCopiesStaysOneStoryAndFast()
    {
        var index = new StoryIndex();
        var watch = Stopwatch.StartNew();
        for (var article = 1; article <= 5_000; article++)
        {
            index.Place(article, ArticleFingerprint.Of(
                "Ferry runs aground off Mull",
                $"A ferry carrying 84 passengers ran aground off Mull on Sunday night, and the Tobermory lifeboat took everyone off the Lady Morag. Update {article}."));
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, 5_000 * MostPerArrival);
        Assert.Single(Enumerable.Range(1, 5_000).Select(article => index.StoryOf(article)).Distinct());
    }

    [Fact]
    public void AThousandDocumentsUnderOneHeadlineAreNotOneStoryForThat()
    {
        var index = new StoryIndex();
        var watch = Stopwatch.StartNew();
        for (var article = 1; article <= 1_000; article++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 60).Select(word => $"w{article}x{word}"));
            index.Place(article, ArticleFingerprint.Of("News in brief", words));
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, 1_000 * MostPerArrival);
        Assert.Equal(1_000, Enumerable.Range(1, 1_000).Select(article => index.StoryOf(article)).Distinct().Count());
    }

    [Fact]
    public void AThousandEmptyDocumentsStandAlone()
    {
        var index = new StoryIndex();
        var stories = Enumerable.Range(1, 1_000).Select(article => index.Place(article, ArticleFingerprint.Of("", "— … !")).Story);

        Assert.Equal(1_000, stories.Distinct().Count());
    }

    [Fact]
    public void AMillionCharactersWithoutABlankAreOneTermAtMost()
    {
        var fingerprint = ArticleFingerprint.Of("", new string('x', 1_000_000));

        Assert.Equal(32, Assert.Single(fingerprint.Terms).Text.Length);
    }

    [Fact]
    public void AVeryLongArticleKeepsOnlyItsMostTellingTerms()
    {
        var fingerprint = ArticleFingerprint.Of("", string.Join(' ', Enumerable.Range(0, 100_000).Select(word => $"word{word}")));

        Assert.Equal(120, fingerprint.Terms.Count);
    }
}
