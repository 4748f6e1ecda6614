using Dapper;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Search;
using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Storage;

namespace NewsReader.Tests.Storage;

/// <summary>What every database must do. A database passes by a subclass that creates it.</summary>
public abstract class StorageContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private Database database = null!;
    private StoryStore stories = null!;
    private ArticleStore articles = null!;
    private SourceStore sources = null!;
    private QuoteStore quotes = null!;

    public async ValueTask InitializeAsync()
    {
        database = Create(folder.Path);
        await database.MigrateAsync();
        (stories, articles, sources, quotes) = (new(database), new(database), new(database), new(database));
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task AChangeThatFailsLeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync(async change =>
        {
            await StoryStore.OpenAsync(change, 1, Morning);
            throw new InvalidOperationException();
        }));

        Assert.Equal(0, await stories.CountAsync());
    }

    [Fact]
    public async Task AQuestionOfSeveralPartsSeesOneMoment()
    {
        var (before, after) = await database.ReadAsync(async connection =>
        {
            var before = await connection.QuerySingleAsync<long>("select count(*) from story");
            await database.WriteAsync(change => StoryStore.OpenAsync(change, 1, Morning));
            return (before, await connection.QuerySingleAsync<long>("select count(*) from story"));
        });

        Assert.Equal((0, 0), (before, after));
        Assert.Equal(1, await stories.CountAsync());
    }

    [Fact]
    public async Task AnArticleOfNoStoryIsRefused() =>
        await Assert.ThrowsAnyAsync<Exception>(() => database.WriteAsync(change => ArticleStore.AddAsync(change, 1, 99, "a")));

    [Fact]
    public async Task ACancelledQueryStops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stories.CountAsync(cancelled.Token));
    }

    [Fact]
    public async Task MigratingAgainChangesNothing()
    {
        await AddAsync("one", "Some words.");
        await database.MigrateAsync();

        Assert.Equal(1, await stories.CountAsync());
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

        Assert.Equal(bytes, await sources.BytesAsync(source.Sha256));
        Assert.Equal(SourceState.Received, source.State);
        Assert.Equal(Morning, source.ReceivedAt);
    }

    [Fact]
    public async Task TheSameBytesFromTheSameOriginAreTheSameSource()
    {
        var first = await KeepAsync("a.txt", [1, 2, 3]);
        await database.WriteAsync(change => SourceStore.FinishAsync(change, first.Id, SourceState.Failed, "utf-8", "why"));
        var again = await KeepAsync("a.txt", [1, 2, 3]);
        var elsewhere = await KeepAsync("b.txt", [1, 2, 3]);

        Assert.Equal((first.Id, SourceState.Failed, "why"), (again.Id, again.State, again.Reason));
        Assert.NotEqual(first.Id, elsewhere.Id);
        Assert.Equal([elsewhere.Id], (await sources.UnfinishedAsync()).Select(source => source.Id));
        Assert.Equal([first.Id], (await sources.FailedAsync(10)).Select(source => source.Id));
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
        Assert.Equal([1], await sources.BytesAsync(back.Sha256));
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
            await database.WriteAsync(change => SourceStore.FinishAsync(change, failed.Id, SourceState.Failed, "utf-8", "why"));
        }

        await database.WriteAsync(change => SourceStore.FinishAsync(change, reread.Id, SourceState.Read, "utf-8", null));

        Assert.Equal([alone.Id], (await sources.RetriableAsync()).Select(source => source.Id));
    }

    [Fact]
    public async Task ARevisionIsReadBackAsItWasRead()
    {
        var document = Sample("He said: “No 😀.”", "Title");
        var article = await AddAsync("one", document);
        var revision = await articles.FindAsync(new RevisionReference(article));

        Assert.NotNull(revision);
        Assert.Equal((article, 1), (revision.ArticleId, revision.Number));
        Assert.Equivalent(document, revision.Document, strict: true);
    }

    [Fact]
    public async Task ANewTextBecomesTheCurrentOneAndTheOldStaysReadable()
    {
        var article = await AddAsync("one", "First text.");
        var story = (await articles.StoryOfAsync(article))!.Value;
        await ReviseAsync(article, Sample("Second text.", null));

        Assert.Equal("Second text.", (await articles.FindAsync(new(article)))!.Document.Text);
        Assert.Equal("First text.", (await articles.FindAsync(new(article, 1)))!.Document.Text);
        Assert.Equal(2, (await articles.FindAsync(new(article)))!.Number);
        Assert.Equal(2, (await articles.HistoryAsync(article)).Count);
        Assert.Null(await articles.FindAsync(new(article, 3)));
        Assert.Null(await articles.FindAsync(new(article + 1)));
        Assert.Equal(2, Assert.Single((await stories.FindAsync(story))!.Articles).Revision);
    }

    [Fact]
    public async Task StoriesAreListedLatestFirstAPageAtATime()
    {
        for (var i = 0; i < 5; i++)
        {
            await AddAsync($"article {i}", $"Words number {i}.", at: Morning.AddMinutes(i / 2));
        }

        var first = await stories.ListAsync(new StoryFilter(), after: null, size: 2);
        var second = await stories.ListAsync(new StoryFilter(), StoryCursor.Parse(first.Older!.ToString()), size: 2);
        var third = await stories.ListAsync(new StoryFilter(), second.Older, size: 2);

        Assert.Equal([5, 4, 3, 2, 1], first.Stories.Concat(second.Stories).Concat(third.Stories).Select(story => story.Id));
        Assert.Null(third.Older);
    }

    [Fact]
    public async Task AFilterLetsThroughTheStoriesOneVersionOfWhichMeetsAllOfIt()
    {
        await AddAsync("one", Sample("A.", null) with { Outlet = new("CGTN"), Medium = Medium.Web, Published = new("2018-07-15T09:30:00Z") });
        await AddAsync("two", Sample("B.", null) with { Outlet = new("BBC"), Medium = Medium.Broadcast });

        Assert.Equal([1], await IdsAsync(new() { Outlet = "CGTN", Medium = Medium.Web }));
        Assert.Empty(await IdsAsync(new() { Outlet = "CGTN", Medium = Medium.Broadcast }));
        Assert.Equal([1], await IdsAsync(new() { From = new(2018, 7, 15), To = new(2018, 7, 15) }));
        Assert.Empty(await IdsAsync(new() { From = new(2018, 7, 16) }));
        Assert.Empty(await IdsAsync(new() { HasSeveralVersions = true }));
        Assert.Empty(await IdsAsync(new() { Outlet = "' or 1=1 --" }));
        Assert.Equal(["BBC", "CGTN"], await stories.OutletsAsync());
    }

    [Fact]
    public async Task AMovedArticleIsInItsNewStoryAndTheMoveIsKnown()
    {
        var first = await AddAsync("one", "A.");
        var second = await AddAsync("two", "B.");
        var before = await database.WriteAsync(StoryStore.StateAsync);
        await database.WriteAsync(change => StoryStore.MoveAsync(change, new(second, 2, 1), Morning.AddDays(1)));

        Assert.Equal([first, second], (await stories.FindAsync(1))!.Articles.Select(article => article.Id));
        Assert.Null(await stories.FindAsync(2));
        Assert.NotEqual(before, await database.WriteAsync(StoryStore.StateAsync));
    }

    [Fact]
    public async Task QuotesOfARevisionAreReplacedWhole()
    {
        var article = await AddAsync("one", "He’s fine. We are fine.");
        var revision = (await articles.FindAsync(new(article)))!.Id;
        var quote = new Quote
        {
            Parts = [new(0, 10), new(11, 23)],
            Text = "He’s fine. We are fine.",
            Type = QuoteType.Direct,
            Mention = new TextSpan(3, 4),
            Speaker = new("Donald Trump", "US President"),
            Confidence = 0.9,
        };
        await database.WriteAsync(change => QuoteStore.ReplaceAsync(change, revision, 1, [quote, quote with { Speaker = null }], 1));
        await database.WriteAsync(change => QuoteStore.ReplaceAsync(change, revision, 1, [quote], 2));

        var kept = Assert.Single(await quotes.OfRevisionAsync(revision));
        Assert.Equivalent(quote, kept.Quote, strict: true);
        Assert.NotNull(kept.SpeakerId);
    }

    [Fact]
    public async Task AFullNameIsOnePersonEverywhereAndASurnameOnlyInsideAStory()
    {
        var ids = new List<long?>();
        foreach (var (name, story) in new[] { ("Jane Smith", 1L), ("Jane  Smith", 2L), ("Smith", 1L), ("Smith", 2L) })
        {
            var article = await AddAsync($"{name} {story} {ids.Count}", $"Words {ids.Count}.");
            var revision = (await articles.FindAsync(new(article)))!.Id;
            var quote = new Quote { Parts = [new(0, 5)], Text = "Words", Type = QuoteType.Direct, Speaker = new(name), Confidence = 1 };
            await database.WriteAsync(change => QuoteStore.ReplaceAsync(change, revision, story, [quote], 1));
            ids.Add(Assert.Single(await quotes.OfRevisionAsync(revision)).SpeakerId);
        }

        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("enemies", 1)] // stemmed: enemy
    [InlineData("enemy friend", 1)]
    [InlineData("enemy OR taxes", 2)]
    [InlineData("\"not my enemy\"", 1)]
    [InlineData("\"not my enemies\"", 0)]
    [InlineData("\"not my enemy\" friend", 1)]
    [InlineData("my -enemy", 1)]
    [InlineData("-enemy", 3)]
    [InlineData("who:trump", 2)]
    [InlineData("who:tru", 0)]
    [InlineData("-who:trump", 2)]
    [InlineData("who:trump who:perez", 3)]
    [InlineData("who:\"José Pérez\"", 1)]
    [InlineData("source:cgtn medium:web", 4)]
    [InlineData("medium:broadcast", 0)]
    [InlineData("type:indirect", 1)]
    [InlineData("story:1", 4)]
    [InlineData("story:2", 0)]
    [InlineData("date:2018-07", 4)]
    [InlineData("date:2019/", 0)]
    [InlineData("总统说", 1)]
    [InlineData("总统", 1)]
    [InlineData("-总统", 3)]
    [InlineData("AND OR NOT", 4)]
    [InlineData("\" * ^ : {my} :", 2)]
    public async Task ASearchFindsWhatItAsksFor(string query, int expected)
    {
        await AddQuotesAsync();
        var page = await quotes.SearchAsync(SearchQuery.Parse(query), QuoteOrder.Relevance, skip: 0, take: 10);

        Assert.Equal(expected, page.Hits.Count);
        Assert.Equal((expected, true), (page.Count, page.IsCountExact));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("texts", 1)] // stemmed
    [InlineData("title", 1)]
    [InlineData("\"some text\"", 0)]
    [InlineData("text -title", 0)]
    [InlineData("-text", 0)]
    [InlineData("who:trump type:direct", 1)]
    [InlineData("who:nobody", 0)]
    [InlineData("总统", 0)]
    public async Task ASearchOfArticlesFindsWhatItAsksFor(string query, int expected)
    {
        await AddQuotesAsync();
        var page = await articles.SearchAsync(SearchQuery.Parse(query), 0, 10);

        Assert.Equal((expected, expected), (page.Hits.Count, (int)page.Count));
        Assert.All(page.Hits, hit => Assert.All(hit.Matches, span => Assert.NotEmpty(span.Of(hit.Snippet))));
    }

    [Fact]
    public async Task WordsThatMatchAreSpansOfTheQuote()
    {
        await AddQuotesAsync();
        var hit = Assert.Single((await quotes.SearchAsync(SearchQuery.Parse("\"not my\" enemies"), QuoteOrder.Newest, 0, 10)).Hits);

        Assert.Equal(["not my", "enemy"], hit.Matches.Select(span => span.Of(hit.Stored.Quote.Text)).OrderByDescending(word => word.Length));
    }

    [Theory]
    [InlineData("is he my enemy or a friend", "He is not my enemy. Is he a friend?")]
    [InlineData("we raised taxes", "We cut my taxes.")]
    [InlineData("总统说没问题", "总统说没有问题")]
    [InlineData("zebra crossing", null)]
    [InlineData("\"' OR NEAR(", null)]
    public async Task TheRealQuoteIsFoundBehindRememberedWords(string remembered, string? real)
    {
        await AddQuotesAsync();

        Assert.Equal(real, (await quotes.FindRealAsync(remembered, 1)).SingleOrDefault()?.Hit.Stored.Quote.Text);
    }

    [Fact]
    public async Task FacetsCountWhatWasFound()
    {
        await AddQuotesAsync();
        var page = await quotes.SearchAsync(SearchQuery.Parse("who:trump"), QuoteOrder.Newest, 0, 1);

        Assert.Equal(2, page.Count);
        Assert.Single(page.Hits);
        Assert.Equal(
            [("date", "2018-07", 2L), ("medium", "web", 2L), ("source", "CGTN", 2L), ("type", "direct", 2L), ("who", "Donald Trump", 2L)],
            page.Facets.Select(facet => (facet.Kind, facet.Value, facet.Count)));
    }

    [Fact]
    public async Task QuotesOfAnOldRevisionAreNoLongerFound()
    {
        var article = await AddQuotesAsync();
        await ReviseAsync(article, Sample("Other words.", null));

        Assert.Equal(0, (await quotes.SearchAsync(SearchQuery.Empty, QuoteOrder.Newest, 0, 10)).Count);
    }

    /// <summary>A database of the kind under test, in an empty folder of its own.</summary>
    protected abstract Database Create(string directory);

    private static Document Sample(string text, string? headline) => new()
    {
        Text = text,
        Headline = headline is null ? null : new Field(headline),
        Reporters = [new("Jane Smith", new TextSpan(0, 2))],
        Blocks =
        [
            new Block
            {
                Role = BlockRole.Turn,
                Span = new(0, text.Length),
                Content = new(0, text.Length),
                Sentences = [new(0, text.Length)],
                Speaker = new("JANE", "ROLE", new(0, 1)),
                Offset = TimeSpan.FromSeconds(65),
            },
        ],
        Problems = [new(ProblemKind.Timing, "odd", new TextSpan(0, 1))],
    };

    private async Task<long> AddQuotesAsync()
    {
        var document = Sample("Text.", "Title") with { Outlet = new("CGTN"), Medium = Medium.Web, Published = new("2018-07-15") };
        var article = await AddAsync("quoted", document);
        var revision = (await articles.FindAsync(new(article)))!.Id;
        await database.WriteAsync(change => QuoteStore.ReplaceAsync(
            change,
            revision,
            1,
            [
                Said("He is not my enemy. Is he a friend?", "Donald Trump"),
                Said("We cut my taxes.", "Donald Trump"),
                Said("Nada mudou.", "José Pérez"),
                Said("总统说没有问题", null) with { Type = QuoteType.Indirect },
            ],
            1));
        return article;
    }

    private static Quote Said(string text, string? speaker) =>
        new() { Parts = [new(0, text.Length)], Text = text, Type = QuoteType.Direct, Speaker = speaker is null ? null : new(speaker), Confidence = 1 };

    private Task<Source> KeepAsync(string origin, byte[] bytes, DateTimeOffset? at = null) => database.WriteAsync(change => SourceStore.KeepAsync(
        change,
        new Source { Sha256 = SourceStore.NameOf(bytes), Origin = origin, MediaType = "text/plain", ReceivedAt = at ?? Morning },
        new PackedBytes(bytes)));

    private Task<long> AddAsync(string identity, string text, DateTimeOffset? at = null) => AddAsync(identity, Sample(text, null), at);

    private async Task<long> AddAsync(string identity, Document document, DateTimeOffset? at = null)
    {
        var source = await KeepAsync(identity, [.. document.Text.Select(letter => (byte)letter)]);
        return await database.WriteAsync(async change =>
        {
            var (article, story) = (await ArticleStore.NextIdAsync(change), await StoryStore.NextIdAsync(change));
            await StoryStore.OpenAsync(change, story, at ?? Morning);
            await ArticleStore.AddAsync(change, article, story, identity);
            await ArticleStore.AddRevisionAsync(change, article, new(source.Id, Morning, document, 1));
            return article;
        });
    }

    private async Task ReviseAsync(long article, Document document)
    {
        var source = await KeepAsync("revised", [9]);
        await database.WriteAsync(change => ArticleStore.AddRevisionAsync(change, article, new(source.Id, Morning, document, 1)));
    }

    private async Task<IEnumerable<long>> IdsAsync(StoryFilter filter) =>
        (await stories.ListAsync(filter, after: null, size: 10)).Stories.Select(story => story.Id);
}
