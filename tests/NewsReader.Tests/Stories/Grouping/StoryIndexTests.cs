using NewsReader.Core.Stories;
using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Tests.Stories.Grouping;

public sealed class StoryIndexTests
{
    private static readonly ArticleFingerprint Ferry = ArticleFingerprint.Of(
        "Ferry runs aground off Mull with 84 aboard",
        "A ferry carrying 84 passengers ran aground off the Isle of Mull on Sunday night. The lifeboat from Tobermory took everyone off "
        + "the Lady Morag.");

    private static readonly ArticleFingerprint FerryAgain = ArticleFingerprint.Of(
        "All 84 safe after Lady Morag grounding",
        "Everyone aboard the ferry Lady Morag was brought to Tobermory by lifeboat after she struck rocks off Mull. All 84 passengers "
        + "are safe.");

    private static readonly ArticleFingerprint Budget = ArticleFingerprint.Of(
        "Council votes to close three libraries",
        "Councillors in Dunholme voted on Tuesday to shut three branch libraries, saving 410,000 pounds. Campaigners booed from the "
        + "gallery.");

    [Fact]
    public void DocumentsWithoutALetterEachStandAlone()
    {
        var index = new StoryIndex();
        var stories =
            new[] { "", " \n ", "--- ... !!!", "\uD800", "\0\0" }.Select((text, at) =>
                index.Place(at + 1, ArticleFingerprint.Of("", text)).Story);

        Assert.Equal([1, 2, 3, 4, 5], stories);
    }

    [Fact]
    public void TheTwoSeedsTellOneStory()
    {
        var index = new StoryIndex();
        var article = File.ReadAllText(Checkout.Seed("000"));
        var transcript = File.ReadAllText(Checkout.Seed("001"));

        var first = index.Place(1, ArticleFingerprint.Of("", article));
        var second = index.Place(2, ArticleFingerprint.Of("", transcript));

        Assert.True(first.IsNew);
        Assert.False(second.IsNew);
        Assert.Equal(first.Story, second.Story);
        Assert.Contains(second.Reasons, reason => reason is { Kind: StoryReasonKind.SharedTerm, Text: "putin" });
    }

    [Fact]
    public void TwoUnrelatedUndatedArticlesTellTwoStories()
    {
        var index = new StoryIndex();
        index.Place(1, Ferry);

        var decision = index.Place(2, Budget);

        Assert.True(decision.IsNew);
        Assert.Equal(StoryReasonKind.NothingAlike, Assert.Single(decision.Reasons).Kind);
    }

    [Fact]
    public void AnArticlePlacedTwiceIsHeldOnce()
    {
        var index = new StoryIndex();
        index.Place(1, Ferry);
        index.Place(1, Ferry);

        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void ADeletedArticleIsForgotten()
    {
        var index = new StoryIndex();
        index.Place(1, Ferry);

        Assert.True(index.Remove(1));
        Assert.False(index.Remove(1));
        Assert.True(index.Place(2, FerryAgain).IsNew);
    }

    [Fact]
    public void TheOldestArticleIsForgottenWhenTheIndexIsFull()
    {
        var index = new StoryIndex(capacity: 2);
        index.Place(1, Ferry);
        index.Place(2, Budget);
        index.Place(3, FerryAgain);

        Assert.Null(index.StoryOf(1));
        Assert.Equal(2, index.Count);
    }

    [Fact]
    public void ARebuiltIndexDecidesAsTheOldOneWouldHave()
    {
        var old = new StoryIndex();
        var story = old.Place(1, Ferry).Story;
        var other = old.Place(2, Budget).Story;

        var rebuilt = new StoryIndex();
        rebuilt.Restore(1, story, ArticleFingerprint.Parse(Ferry.ToString()));
        rebuilt.Restore(2, other, ArticleFingerprint.Parse(Budget.ToString()));

        Assert.Equivalent(old.Place(3, FerryAgain), rebuilt.Place(3, FerryAgain));
        Assert.Equal(story, rebuilt.StoryOf(3));
    }

    [Fact]
    public void ARehearsalTellsWherePlacingPutsEachAndKeepsNothing()
    {
        var (index, untouched) = (new StoryIndex(), new StoryIndex());
        index.Place(1, Ferry);
        untouched.Place(1, Ferry);
        var rehearsed = index.Rehearse([FerryAgain, Budget, Budget]);

        Assert.Equal([new(1, IsNew: false, 1), new(2, IsNew: true, 0), new(2, IsNew: true, 0)], rehearsed);
        Assert.Equal(1, index.Count);
        foreach (var (number, arrival) in new[] { FerryAgain, Budget, Budget }.Index())
        {
            var placed = index.Place(number + 2, arrival);

            var expected = untouched.Place(number + 2, arrival);

            Assert.Equal(rehearsed[number].Story, placed.Story);
            Assert.Equal((expected.Story, expected.IsNew, expected.Score, expected.Moves.Count),
                (placed.Story, placed.IsNew, placed.Score, placed.Moves.Count));
        }
    }

    [Fact]
    public void AReaderCanTakeTwoArticlesApartAndTheyStayApart()
    {
        var index = new StoryIndex();
        index.Place(1, Ferry);
        index.Place(2, FerryAgain);

        var move = Assert.Single(index.Decide(1, 2, isSameStory: false));
        index.Place(3, Budget);

        Assert.NotEqual(index.StoryOf(1), index.StoryOf(2));
        Assert.Equal(move.To, index.StoryOf(move.Article));
    }

    [Fact]
    public void AReaderCanPutTwoArticlesTogetherAlsoBeforeTheyArrive()
    {
        var index = new StoryIndex();
        Assert.Empty(index.Decide(1, 2, isSameStory: true));
        index.Place(1, Ferry);

        var decision = index.Place(2, Budget);

        Assert.Equal(index.StoryOf(1), decision.Story);
        Assert.Contains(decision.Reasons, reason => reason.Kind == StoryReasonKind.ReaderSaidSame);
    }

    [Fact]
    public void TakingADecisionBackLetsTheWordsDecideAgain()
    {
        var index = new StoryIndex();
        index.Place(1, Ferry);
        index.Place(2, FerryAgain);
        index.Decide(1, 2, isSameStory: false);

        Assert.Single(index.Undecide(1, 2));
        Assert.Equal(index.StoryOf(1), index.StoryOf(2));
    }

    [Fact]
    public void AReaderCanTakeAnArticleOutOfASettledStory()
    {
        var index = new StoryIndex();
        for (var article = 1; article <= 100; article++)
        {
            index.Place(article, Ferry);
        }

        var move = Assert.Single(index.Decide(5, 50, isSameStory: false));

        Assert.Contains(move.Article, new long[] { 5, 50 });
        Assert.NotEqual(index.StoryOf(5), index.StoryOf(50));
        Assert.Equal(index.StoryOf(1), index.StoryOf(100));
    }

    [Fact]
    public void AReaderCanJoinTwoSettledStories()
    {
        var index = new StoryIndex();
        for (var article = 1; article <= 50; article++)
        {
            index.Place(article, Ferry);
            index.Place(article + 100, Budget);
        }

        var moves = index.Decide(1, 101, isSameStory: true);

        Assert.Equal(50, moves.Count);
        Assert.Equal(index.StoryOf(1), index.StoryOf(150));
    }

    [Fact]
    public void WhatTwoDecisionsTieIsTiedThroughBoth()
    {
        var index = new StoryIndex();
        index.Decide(1, 2, isSameStory: true);
        index.Decide(2, 3, isSameStory: true);
        index.Place(1, Ferry);
        index.Place(2, Budget);
        index.Place(3, ArticleFingerprint.Of("Comet Okuda visible", "A comet stands above the north-western horizon after sunset."));

        Assert.Equal(index.StoryOf(1), index.StoryOf(3));
    }
}
