using NewsReader.Benchmarks;
using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Tests.Stories.Grouping;

public sealed class GroupingUnderLoadTests
{
    private const int Times = 8;

    /// <summary>
    /// Eight times the documents take about eight times the processor time; a cost that grows with the story takes
    /// sixty-four times.
    /// </summary>
    private const double MostTimes = 24;

    [Fact]
    public void AStoryOfFiveThousandNearCopiesStaysOneStoryAndFast()
    {
        const int copies = 5_000;
        var index = Copies(copies);

        Assert.Single(Enumerable.Range(1, copies).Select(article => index.StoryOf(article)).Distinct());
        Assert.Null(Growth.Excess(MostTimes, () => Copies(copies / Times), () => Copies(copies)));

        static StoryIndex Copies(int count) => Index(count, article => ArticleFingerprint.Of(
            "Ferry runs aground off Mull",
            $"A ferry carrying 84 passengers ran aground off Mull on Sunday night, and the Tobermory lifeboat took everyone off the "
            + $"Lady Morag. Update {article}."));
    }

    [Fact]
    public void AThousandDocumentsUnderOneHeadlineAreNotOneStoryForThat()
    {
        const int documents = 1_000;
        var index = UnderOneHeadline(documents);

        Assert.Equal(documents, Enumerable.Range(1, documents).Select(article => index.StoryOf(article)).Distinct().Count());
        Assert.Null(Growth.Excess(MostTimes, () => UnderOneHeadline(documents / Times), () => UnderOneHeadline(documents)));

        static StoryIndex UnderOneHeadline(int count) => Index(count, article => ArticleFingerprint.Of(
            "News in brief", string.Join(' ', Enumerable.Range(0, 60).Select(word => $"w{article}x{word}"))));
    }

    private static StoryIndex Index(int count, Func<int, ArticleFingerprint> document)
    {
        var index = new StoryIndex();
        for (var article = 1; article <= count; article++)
        {
            index.Place(article, document(article));
        }

        return index;
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
