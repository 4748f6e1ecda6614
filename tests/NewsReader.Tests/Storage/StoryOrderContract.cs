using NewsReader.Core.Documents;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Storage;

/// <summary>The orders of the list of stories, and the counts that each story keeps.</summary>
public abstract class StoryOrderContract : CollectionTest
{
    [Theory]
    [InlineData(StoryOrder.Changed, new long[] { 4, 3, 2, 1 })]
    [InlineData(StoryOrder.Published, new long[] { 2, 3, 1, 4 })]
    [InlineData(StoryOrder.Versions, new long[] { 3, 4, 2, 1 })]
    public async Task EveryOrderGoesOnWhereItsPageEnded(StoryOrder order, long[] expected)
    {
        await FillAsync();

        var listed = new List<long>();
        StoryCursor? after = null;
        do
        {
            var page = await Stories.ListAsync(new(), order, after, size: 1);
            listed.AddRange(page.Stories.Select(story => story.Id));
            after = page.Older is { } older ? StoryCursor.Parse(order, older.ToString()) : null;
        }
        while (after is not null);

        Assert.Equal(expected, listed);
    }

    [Fact]
    public async Task StoriesOfSeveralTextsAreToldFromSingleReports()
    {
        await FillAsync();
        await ReviseAsync(1, Sample("Another text.", null));

        Assert.Equal([3, 1], await IdsAsync(new() { HasSeveralTexts = true }));
        Assert.Equal([4, 2], await IdsAsync(new() { HasSeveralTexts = false }));
        Assert.Equal([3], await IdsAsync(new() { HasSeveralVersions = true }));
        Assert.Equal(new StoryTotals(Reports: 5, Compared: 2), await Stories.TotalsAsync());
    }

    [Fact]
    public async Task AStoryThatLosesItsSecondVersionIsSingleAgain()
    {
        await FillAsync();
        await Database.WriteAsync(change => StoryStore.MoveAsync(change, new(5, 3, 6), Morning.AddDays(1)));

        Assert.Equal([6, 4, 3, 2, 1], (await IdsAsync(new() { HasSeveralTexts = false })).OrderDescending());
        Assert.Empty(await IdsAsync(new() { HasSeveralTexts = true }));
    }

    [Fact]
    public async Task AWithdrawnArticleDoesNotCountUntilItIsBack()
    {
        await FillAsync();
        await new WithdrawalStore(Database).WithdrawAsync(5, "mistaken", Morning);
        Assert.Equal(new StoryTotals(Reports: 4, Compared: 0), await Stories.TotalsAsync());

        await new WithdrawalStore(Database).BringBackAsync(5);
        Assert.Equal(new StoryTotals(Reports: 5, Compared: 1), await Stories.TotalsAsync());
    }

    [Fact]
    public async Task OnlyWhatChangedAfterAMomentIsNew()
    {
        await FillAsync();

        Assert.Equal([4, 3], await IdsAsync(new() { ChangedAfter = Morning.AddMinutes(1) }));
        Assert.Equal(2, await Stories.CountAsync(new() { ChangedAfter = Morning.AddMinutes(1) }, most: 10));
        Assert.Equal(1, await Stories.CountAsync(new() { ChangedAfter = Morning.AddMinutes(1) }, most: 1));
    }

    [Theory]
    [InlineData(StoryOrder.Changed, "")]
    [InlineData(StoryOrder.Changed, "2026-07-15-1")]
    [InlineData(StoryOrder.Changed, "9999999999999999999-1")]
    [InlineData(StoryOrder.Versions, "many-1")]
    [InlineData(StoryOrder.Published, "2026-07-15")]
    [InlineData(StoryOrder.Published, "2026-07-15-x")]
    public void WhatIsNoPlaceInTheOrderIsNone(StoryOrder order, string text) =>
        Assert.Equal(order is StoryOrder.Published && text is "2026-07-15", StoryCursor.Parse(order, text) is not null);

    /// <summary>Stories 1 to 4, of which the third has two versions, changed a minute apart.</summary>
    private async Task FillAsync()
    {
        await AddAsync("one", Dated("First words.", "2018-07-14"), at: Morning);
        await AddAsync("two", Dated("Second words.", "2018-07-16T08:00:00Z"), at: Morning.AddMinutes(1));
        await AddAsync("three", Dated("Third words.", "2018-07-15"), at: Morning.AddMinutes(2));
        await AddAsync("four", Sample("Fourth words.", null), at: Morning.AddMinutes(3));
        await AddAsync("five", Sample("Fifth words.", null), at: Morning.AddMinutes(2));
        await Database.WriteAsync(change => StoryStore.MoveAsync(change, new(5, 5, 3), Morning.AddMinutes(2)));
    }

    private static Document Dated(string text, string published) => Sample(text, null) with { Published = new(published) };

    private async Task<IReadOnlyList<long>> IdsAsync(StoryFilter filter) =>
        [.. (await Stories.ListAsync(filter, after: null, size: 10)).Stories.Select(story => story.Id)];
}
