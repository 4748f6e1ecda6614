using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Following.Fetching;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Facts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;
using NewsReader.Storage.Sqlite;
using NewsReader.Visiting;
using NewsReader.Visiting.Sources;
using NewsReader.Visiting.Watches;

namespace NewsReader.Tests.Visiting;

/// <summary>Everything that follows a web, over a collection of its own and a clock that moves when the test says so.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly VisitSettings settings = new();
    private readonly Fetcher fetcher;
    private readonly Ingester ingester;
    private readonly Visitor visitor;

    private Desk(NewsWeb web)
    {
        Web = web;
        Database = new(Path.Combine(folder.Path, "desk.db"));
        Clock.SetUtcNow(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        fetcher = new(new(), Clock, web.Network);
        ingester = new Ingester(Database, new Grouping(), Clock, new DocumentReading(TimeProvider.System));
        visitor = VisitorParts.Create(Database, ingester, fetcher, settings, Clock, new Random(1));
        (Finder, Follower) = (new(fetcher, ingester, Clock), new(Database, new SubscriptionStore(Database), Clock));
    }

    public NewsWeb Web { get; }

    public SqliteDatabase Database { get; }

    public SignallingClock Clock { get; } = new();

    public SourceFinder Finder { get; }

    public Follower Follower { get; }

    public WatchStore Watches => new(Database);

    public ArticleStore Articles => new(Database);

    /// <summary>An empty collection and an empty web.</summary>
    public static async Task<Desk> OpenAsync()
    {
        var desk = new Desk(await NewsWeb.StartAsync());
        await desk.Database.MigrateAsync();
        return desk;
    }

    /// <summary>Follows an address, and visits everything that is due then.</summary>
    public async Task<Subscription> FollowAsync(string place, SubscriptionKind kind = SubscriptionKind.Feed)
    {
        var (followed, _) = await Follower.FollowAsync("http://" + place, kind, name: null, folder: null, home: null, Cancellation);
        await VisitAsync();
        return followed!.Value.Subscription;
    }

    /// <summary>Lets time pass, and visits everything that is due after it.</summary>
    public Task<IReadOnlyList<VisitResult>> LaterAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return VisitAsync();
    }

    /// <summary>Lets so many hours pass, with a round of visits every ten minutes.</summary>
    public async Task PassAsync(int hours)
    {
        for (var step = 0; step < hours * 6; step++)
        {
            await LaterAsync(TimeSpan.FromMinutes(10));
        }
    }

    /// <summary>Lets time pass up to a moment, from one visit that is due to the next.</summary>
    public async Task UntilAsync(DateTimeOffset end)
    {
        while (await Watches.NextAtAsync(Cancellation) is { } next && next <= end)
        {
            var now = Clock.GetUtcNow();
            var isStuck = next <= now && (await VisitAsync()).Count == 0; // its site has asked for a pause
            if (isStuck || next > now)
            {
                Clock.SetUtcNow(isStuck ? now.AddMinutes(1) : next);
            }
        }

        if (Clock.GetUtcNow() < end)
        {
            Clock.SetUtcNow(end);
        }
    }

    /// <summary>Visits everything that is due.</summary>
    public async Task<IReadOnlyList<VisitResult>> VisitAsync()
    {
        var visits = new List<VisitResult>();
        await InTimeAsync(new VisitRound(visitor, settings).RunAsync(visits.Add, Cancellation));
        return visits;
    }

    /// <summary>Visits an address now, due or not.</summary>
    public async Task<VisitResult> VisitAsync(string place)
    {
        var claimed = (await visitor.ClaimOneAsync((await WatchAsync(place)).Id, Cancellation))!;
        return await InTimeAsync(visitor.VisitAsync(claimed, Cancellation));
    }

    /// <summary>Waits for work, with a clock that moves on by a second whenever something waits by it.</summary>
    public async Task<T> InTimeAsync<T>(Task<T> work)
    {
        await Clock.MoveUntilAsync(work, HostTurns.Pause);
        return await work;
    }

    /// <summary>Gives facts about an article, as an editor does on its page.</summary>
    public Task CorrectAsync(long article, GivenFacts facts) =>
        new FactCorrector(Database, ingester, Clock).GiveAsync(article, facts, Cancellation);

    /// <summary>The watch of an address.</summary>
    public async Task<Watch> WatchAsync(string place) => (await Watches.FindAsync(place, Cancellation))!;

    /// <summary>The revisions of every article, by its id.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Revision>>> RevisionsAsync()
    {
        var articles = new List<IReadOnlyList<Revision>>();
        while (await Articles.OfArticleAsync(articles.Count + 1, Cancellation) is { Count: > 0 } revisions)
        {
            articles.Add(revisions);
        }

        return articles;
    }

    public async ValueTask DisposeAsync()
    {
        fetcher.Dispose();
        await Web.DisposeAsync();
        await Database.DisposeAsync();
        folder.Dispose();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
