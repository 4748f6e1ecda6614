using Dapper;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Storage;

/// <summary>What every database must do. A database passes by a subclass that creates it.</summary>
public abstract class StorageContract : CollectionTest
{
    [Fact]
    public async Task AChangeThatFailsLeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.WriteAsync(async change =>
        {
            await StoryStore.OpenAsync(change, 1, Morning);
            throw new InvalidOperationException();
        }));

        Assert.Equal(0, await Stories.CountAsync());
    }

    [Fact]
    public async Task AQuestionOfSeveralPartsSeesOneMoment()
    {
        var (before, after) = await Database.ReadAsync(async connection =>
        {
            var before = await connection.QuerySingleAsync<long>("select count(*) from story");
            await Database.WriteAsync(change => StoryStore.OpenAsync(change, 1, Morning));
            return (before, await connection.QuerySingleAsync<long>("select count(*) from story"));
        });

        Assert.Equal((0, 0), (before, after));
        Assert.Equal(1, await Stories.CountAsync());
    }

    [Fact]
    public async Task AnArticleOfNoStoryIsRefused() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Database.WriteAsync(change => ArticleStore.AddAsync(change, 1, 99, "a")));

    [Fact]
    public async Task ACancelledQueryStops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Stories.CountAsync(cancelled.Token));
    }

    [Fact]
    public async Task MigratingAgainChangesNothing()
    {
        await AddAsync("one", "Some words.");
        await Database.MigrateAsync();

        Assert.Equal(1, await Stories.CountAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public async Task BytesAreKeptAsReceived(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        var source = await KeepAsync("a.txt", bytes);

        Assert.Equal(bytes, await Sources.BytesAsync(source.Sha256));
        Assert.Equal(SourceState.Received, source.State);
        Assert.Equal(Morning, source.ReceivedAt);
    }

    [Fact]
    public async Task TheSameBytesFromTheSameOriginAreTheSameSource()
    {
        var first = await KeepAsync("a.txt", [1, 2, 3]);
        await Database.WriteAsync(change => SourceStore.FinishAsync(change, first.Id, SourceState.Failed, "utf-8", "why"));
        var again = await KeepAsync("a.txt", [1, 2, 3]);
        var elsewhere = await KeepAsync("b.txt", [1, 2, 3]);

        Assert.Equal((first.Id, SourceState.Failed, "why"), (again.Id, again.State, again.Reason));
        Assert.NotEqual(first.Id, elsewhere.Id);
        Assert.Equal([elsewhere.Id], (await Sources.UnfinishedAsync()).Select(source => source.Id));
        Assert.Equal([first.Id], (await Sources.FailedAsync(10)).Select(source => source.Id));
    }

    [Fact]
    public async Task BytesThatComeBackAfterOthersAreASourceOfTheirOwnAndOlderArrivalsBringNothingBack()
    {
        var first = await KeepAsync("a.txt", [1], Morning);
        var second = await KeepAsync("a.txt", [2], Morning.AddHours(1));
        await KeepAsync("b.txt", [3], Morning.AddHours(1));
        var older = await KeepAsync("a.txt", [1], Morning);
        var back = await KeepAsync("a.txt", [1], Morning.AddHours(2));

        Assert.Equal(first.Id, older.Id);
        Assert.NotEqual(first.Id, back.Id);
        Assert.Equal((SourceState.Received, Morning.AddHours(2)), (back.State, back.ReceivedAt));
        Assert.Equal(back.Id, (await KeepAsync("a.txt", [1], Morning.AddHours(3))).Id);
        Assert.Equal(second.Id, (await KeepAsync("a.txt", [2], Morning.AddHours(1))).Id);
        Assert.Equal([1], await Sources.BytesAsync(back.Sha256));
    }

    [Fact]
    public async Task ASourceThatFailedIsWorthAnotherTryUnlessItHasATextOrAReadableOneFollowed()
    {
        var text = await KeepAsync("one", [.. "Some words."u8]);
        await AddAsync("one", "Some words.");
        var followed = await KeepAsync("a.txt", [1]);
        var reread = await KeepAsync("a.txt", [2]);
        var alone = await KeepAsync("b.txt", [3]);
        foreach (var failed in new[] { text, followed, alone })
        {
            await Database.WriteAsync(change => SourceStore.FinishAsync(change, failed.Id, SourceState.Failed, "utf-8", "why"));
        }

        await Database.WriteAsync(change => SourceStore.FinishAsync(change, reread.Id, SourceState.Read, "utf-8", null));

        Assert.Equal([alone.Id], (await Sources.RetriableAsync()).Select(source => source.Id));
    }

    [Fact]
    public async Task ARevisionIsReadBackAsItWasRead()
    {
        var document = Sample("He said: “No 😀.”", "Title");
        var article = await AddAsync("one", document);
        var revision = await Articles.FindAsync(new RevisionReference(article));

        Assert.NotNull(revision);
        Assert.Equal((article, 1), (revision.ArticleId, revision.Number));
        Assert.Equivalent(document, revision.Document, strict: true);
    }

    [Fact]
    public async Task ANewTextBecomesTheCurrentOneAndTheOldStaysReadable()
    {
        var article = await AddAsync("one", "First text.");
        var story = (await Articles.StoryOfAsync(article))!.Value;
        await ReviseAsync(article, Sample("Second text.", null));

        Assert.Equal("Second text.", (await Articles.FindAsync(new(article)))!.Document.Text);
        Assert.Equal("First text.", (await Articles.FindAsync(new(article, 1)))!.Document.Text);
        Assert.Equal(2, (await Articles.FindAsync(new(article)))!.Number);
        Assert.Equal(2, (await Articles.HistoryAsync(article)).Count);
        Assert.Null(await Articles.FindAsync(new(article, 3)));
        Assert.Null(await Articles.FindAsync(new(article + 1)));
        Assert.Equal(2, Assert.Single((await Stories.FindAsync(story))!.Articles).Revision);
    }

    [Fact]
    public async Task StoriesAreListedLatestFirstAPageAtATime()
    {
        for (var i = 0; i < 5; i++)
        {
            await AddAsync($"article {i}", $"Words number {i}.", at: Morning.AddMinutes(i / 2));
        }

        var first = await Stories.ListAsync(new StoryFilter(), after: null, size: 2);
        var second = await Stories.ListAsync(new StoryFilter(), StoryCursor.Parse(StoryOrder.Changed, first.Older!.ToString()), size: 2);
        var third = await Stories.ListAsync(new StoryFilter(), second.Older, size: 2);

        Assert.Equal([5, 4, 3, 2, 1], first.Stories.Concat(second.Stories).Concat(third.Stories).Select(story => story.Id));
        Assert.Null(third.Older);
    }

    [Fact]
    public async Task AFilterLetsThroughTheStoriesOneVersionOfWhichMeetsAllOfIt()
    {
        await AddAsync("one",
            Sample("A.", null) with { Outlet = new("CGTN"), Medium = Medium.Web, Published = new("2018-07-15T09:30:00Z") });
        await AddAsync("two", Sample("B.", null) with { Outlet = new("BBC"), Medium = Medium.Broadcast });

        Assert.Equal([1], await IdsAsync(new() { Outlet = "CGTN", Medium = Medium.Web }));
        Assert.Empty(await IdsAsync(new() { Outlet = "CGTN", Medium = Medium.Broadcast }));
        Assert.Equal([1], await IdsAsync(new() { From = new(2018, 7, 15), To = new(2018, 7, 15) }));
        Assert.Empty(await IdsAsync(new() { From = new(2018, 7, 16) }));
        Assert.Empty(await IdsAsync(new() { HasSeveralVersions = true }));
        Assert.Empty(await IdsAsync(new() { Outlet = "' or 1=1 --" }));
        Assert.Equal(["BBC", "CGTN"], await Stories.OutletsAsync());
    }

    [Fact]
    public async Task AMovedArticleIsInItsNewStoryAndTheMoveIsKnown()
    {
        var first = await AddAsync("one", "A.");
        var second = await AddAsync("two", "B.");
        var before = await Database.WriteAsync(StoryStore.StateAsync);
        await Database.WriteAsync(change => StoryStore.MoveAsync(change, new(second, 2, 1), Morning.AddDays(1)));

        Assert.Equal([first, second], (await Stories.FindAsync(1))!.Articles.Select(article => article.Id));
        Assert.Null(await Stories.FindAsync(2));
        Assert.NotEqual(before, await Database.WriteAsync(StoryStore.StateAsync));
    }

    [Fact]
    public async Task ASurnameInAMovedArticleIsThatOfItsNewStory()
    {
        var (first, second) = (await SayAsync("Smith", 1), await SayAsync("Smith", 2));
        Assert.NotEqual(first.Speaker, second.Speaker);
        await Database.WriteAsync(change => StoryStore.MoveAsync(change, new(second.Article, 2, 1), Morning));

        Assert.Equal(first.Speaker, Assert.Single(await Quotes.OfRevisionAsync(second.Revision)).SpeakerId);
    }

    [Fact]
    public async Task LookingForDamageGoesOnWhileOthersWrite()
    {
        await AddAsync("one", "A.");
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 0; !enough.IsCancellationRequested; number++)
            {
                await AddAsync($"more {number}", $"Words {number}.");
            }
        });
        for (var look = 0; look < 20; look++)
        {
            Assert.Empty(await Database.FindDamageAsync());
        }

        await enough.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task QuotesOfARevisionAreReplacedWhole()
    {
        var article = await AddAsync("one", "He’s fine. We are fine.");
        var revision = (await Articles.FindAsync(new(article)))!.Id;
        var quote = new Quote
        {
            Parts = [new(0, 10), new(11, 23)],
            Text = "He’s fine. We are fine.",
            Type = QuoteType.Direct,
            Mention = new TextSpan(3, 4),
            Speaker = new("Donald Trump", "US President"),
            Confidence = 0.9,
        };
        await Database.WriteAsync(change => QuoteStore.ReplaceAsync(change, revision, 1, [quote, quote with { Speaker = null }], 1));
        await Database.WriteAsync(change => QuoteStore.ReplaceAsync(change, revision, 1, [quote], 2));

        var kept = Assert.Single(await Quotes.OfRevisionAsync(revision));
        Assert.Equivalent(quote, kept.Quote, strict: true);
        Assert.NotNull(kept.SpeakerId);
    }

    [Fact]
    public async Task AFullNameIsOnePersonEverywhereAndASurnameOnlyInsideAStory()
    {
        var ids = new List<long?>();
        foreach (var (name, story) in new[] { ("Jane Smith", 1L), ("Jane  Smith", 2L), ("Smith", 1L), ("Smith", 2L) })
        {
            ids.Add((await SayAsync(name, story)).Speaker);
        }

        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
    }

    private async Task<IEnumerable<long>> IdsAsync(StoryFilter filter) =>
        (await Stories.ListAsync(filter, after: null, size: 10)).Stories.Select(story => story.Id);

    /// <summary>Adds an article in which somebody says something, with the quote kept as one of that story.</summary>
    private async Task<(long Article, long Revision, long? Speaker)> SayAsync(string name, long story)
    {
        var unlike = Guid.NewGuid();
        var article = await AddAsync($"{name} {unlike}", $"Words {unlike}.");
        var revision = (await Articles.FindAsync(new(article)))!.Id;
        var quote = new Quote { Parts = [new(0, 5)], Text = "Words", Type = QuoteType.Direct, Speaker = new(name), Confidence = 1 };
        await Database.WriteAsync(change => QuoteStore.ReplaceAsync(change, revision, story, [quote], 1));
        return (article, revision, Assert.Single(await Quotes.OfRevisionAsync(revision)).SpeakerId);
    }
}
