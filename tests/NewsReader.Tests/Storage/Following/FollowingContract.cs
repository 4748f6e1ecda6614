using Dapper;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;

namespace NewsReader.Tests.Storage.Following;

/// <summary>What any database must do with watches, visits and subscriptions.</summary>
public abstract class FollowingContract : CollectionTest
{
    private static readonly RecordedVisit Nothing = new() { Outcome = "unchanged", Reason = "Nothing.", Status = 200 };

    private WatchStore Watches => new(Database);

    private VisitStore Visits => new(Database);

    private SubscriptionStore Subscriptions => new(Database);

    [Fact]
    public async Task NothingIsDueInAnEmptyCollection()
    {
        Assert.Empty(await Watches.ClaimAsync(Morning, Later(15), 10));
        Assert.Null(await Watches.NextAtAsync());
        Assert.Null(await Watches.ClaimOneAsync(7, Morning, Later(15)));
        Assert.False(await Subscriptions.RemoveAsync(7));
        Assert.Null(await Subscriptions.ShowAsync(7, Morning));
    }

    [Fact]
    public async Task ADueWatchIsClaimedOnce()
    {
        await FollowAsync("a.example/feed");

        var first = await Watches.ClaimAsync(Morning, Later(15), 10);
        var second = await Watches.ClaimAsync(Morning, Later(15), 10);

        Assert.Equal("a.example/feed", Assert.Single(first).Identity);
        Assert.Empty(second);
        Assert.Null(await Watches.ClaimOneAsync(first[0].Id, Morning, Later(15)));
    }

    [Fact]
    public async Task ManyClaimsAtOnceShareTheWatches()
    {
        for (var i = 0; i < 40; i++)
        {
            await FollowAsync($"site{i}.example/feed");
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Watches.ClaimAsync(Morning, Later(15), 7)));

        Assert.Equal(40, claims.Sum(claim => claim.Count));
        Assert.Equal(40, claims.SelectMany(claim => claim).Select(watch => watch.Id).Distinct().Count());
    }

    [Fact]
    public async Task WhatAWrongClockPlannedIsDue()
    {
        await FollowAsync("a.example/feed");
        var claimed = Assert.Single(await Watches.ClaimAsync(Morning.AddYears(1), Morning.AddYears(1), 10));
        await Database.WriteAsync(change => WatchStore.FinishAsync(change,
            claimed with { VisitedAt = Morning.AddYears(1), NextAt = Morning.AddYears(1).AddDays(1) }, Nothing));
        await FollowAsync("b.example/feed");
        await Watches.ClaimAsync(Morning, Morning.AddYears(1), 10);

        await Watches.CorrectTimesAsync(Morning, Later(5), Later(20));

        Assert.Equal(2, (await Watches.ClaimAsync(Morning, Later(15), 10)).Count);
    }

    [Fact]
    public async Task AHostIsVisitedForOneWatchAtATime()
    {
        await FollowAsync("a.example/one");
        await FollowAsync("a.example/two");
        await FollowAsync("b.example/one");

        var claimed = await Watches.ClaimAsync(Morning, Later(15), 10);
        var more = await Watches.ClaimAsync(Morning, Later(15), 10);

        Assert.Equal(["a.example", "b.example"], claimed.Select(watch => watch.Host).Order(StringComparer.Ordinal));
        Assert.Empty(more);
    }

    [Fact]
    public async Task ALeaseEndsByItself()
    {
        await FollowAsync("a.example/feed");
        var lost = Assert.Single(await Watches.ClaimAsync(Morning, Later(15), 10));

        var again = Assert.Single(await Watches.ClaimAsync(Later(15), Later(30), 10));
        var isLate = await FinishAsync(lost with { Seen = 1 });

        Assert.Equal(lost.Id, again.Id);
        Assert.False(isLate);
        Assert.Equal(0, (await Watches.FindAsync(lost.Id))!.Seen);
    }

    [Fact]
    public async Task AReleasedWatchIsDueAsBefore()
    {
        await FollowAsync("a.example/feed");
        var claimed = Assert.Single(await Watches.ClaimAsync(Morning, Later(15), 10));

        await Watches.ReleaseAsync(claimed);

        Assert.Single(await Watches.ClaimAsync(Morning, Later(15), 10));
    }

    [Fact]
    public async Task AVisitIsWrittenWithItsWatch()
    {
        await FollowAsync("a.example/feed");
        var claimed = Assert.Single(await Watches.ClaimAsync(Morning, Later(15), 10));
        var after = claimed with
        {
            NextAt = Later(60),
            ETag = "\"1\"",
            LastModified = "today",
            Sha256 = "00",
            VisitedAt = Morning,
            SeenAt = Morning,
            Seen = 1,
            Memory = "{}",
        };

        Assert.True(await FinishAsync(after));

        Assert.Equal(after with { Lease = null }, await Watches.FindAsync(claimed.Id));
        Assert.Equal(Later(60), await Watches.NextAtAsync());
        Assert.Empty(await Watches.ClaimAsync(Later(59), Later(70), 10));
        Assert.Single(await Watches.ClaimAsync(Later(60), Later(70), 10));
    }

    [Fact]
    public async Task VisitsThatEndAlikeAreOneRow()
    {
        await FollowAsync("a.example/feed");
        for (var minute = 0; minute < 3; minute++)
        {
            await VisitAsync(minute, Nothing);
        }

        await VisitAsync(3, Nothing with { Outcome = "failed", Status = 503, Reason = "Down." });
        await VisitAsync(4, Nothing);

        var rows = await Visits.OfWatchAsync(1, 10);
        Assert.Equal([("unchanged", 1), ("failed", 1), ("unchanged", 3)], rows.Select(row => (row.Outcome, row.Times)));
        Assert.Equal((Morning, Later(2)), (rows[2].FirstAt, rows[2].LastAt));
    }

    [Fact]
    public async Task TheVisitsOfAWatchAreLimited()
    {
        await FollowAsync("a.example/feed");
        await VisitAsync(0, Nothing with { Outcome = "changed", Revision = 1 });
        for (var minute = 1; minute < VisitStore.MostVisits + 20; minute++)
        {
            await VisitAsync(minute, Nothing with { Reason = $"{minute}" });
        }

        var rows = await Visits.OfWatchAsync(1, 1_000);
        Assert.Equal(VisitStore.MostVisits + 1, rows.Count);
        Assert.Equal(1, rows[^1].Revision);
    }

    [Fact]
    public async Task AWatchPausedDuringItsVisitStaysPaused()
    {
        var subscription = await FollowAsync("a.example/feed");
        var claimed = Assert.Single(await Watches.ClaimAsync(Morning, Later(15), 10));
        await Subscriptions.PauseAsync(subscription.Id, "Paused by you.");

        Assert.True(await FinishAsync(claimed with { NextAt = Later(60) }));

        var after = (await Watches.FindAsync(claimed.Id))!;
        Assert.Equal((WatchState.Paused, "Paused by you.", null), (after.State, after.Reason, after.NextAt));
        await Subscriptions.ResumeAsync(subscription.Id, Later(5));
        Assert.Single(await Watches.ClaimAsync(Later(5), Later(20), 10));
    }

    [Fact]
    public async Task ASiteThatAsksTwoWatchesToWaitIsLeftAlone()
    {
        await FollowAsync("a.example/one");
        await FollowAsync("a.example/two");
        var claimed = Assert.Single(await Watches.ClaimAsync(Morning, Later(15), 10));
        await Database.WriteAsync(change => WatchStore.AskedToWaitAsync(change, claimed, Morning, Later(60)));
        await FinishAsync(claimed with { NextAt = Later(60) });

        var second = Assert.Single(await Watches.ClaimAsync(Later(1), Later(16), 10));
        await Database.WriteAsync(change => WatchStore.AskedToWaitAsync(change, second, Later(1), Later(30)));
        await FinishAsync(second with { NextAt = Later(2) });

        Assert.Empty(await Watches.ClaimAsync(Later(59), Later(70), 10));
        Assert.Single(await Watches.ClaimAsync(Later(60), Later(70), 10));
    }

    [Fact]
    public async Task AnAddressIsFollowedOnce()
    {
        var first = await FollowAsync("a.example/feed");
        var second = await FollowAsync("a.example/feed", "Another name");

        Assert.Equal(first, second);
        Assert.Equal(1, await Subscriptions.CountAsync());
        Assert.Equal(1, await Watches.CountAsync());
    }

    [Fact]
    public async Task APageThatAFeedNamesCanBeFollowedByItself()
    {
        var feed = await FollowAsync("a.example/feed");
        var item = await NameAsync(feed, "a.example/1");
        var page = await FollowAsync("a.example/1", "One", SubscriptionKind.Page);

        await Subscriptions.RemoveAsync(feed.Id);

        var watch = (await Watches.FindAsync(item))!;
        Assert.Equal((page.Id, WatchState.Active), (watch.SubscriptionId, watch.State));
    }

    [Fact]
    public async Task ThePagesOfARemovedFeedAreNotVisited()
    {
        var (feed, other) = (await FollowAsync("a.example/feed"), await FollowAsync("b.example/feed"));
        var (item, shared) = (await NameAsync(feed, "a.example/1"), await NameAsync(feed, "a.example/2"));
        await Database.WriteAsync(change => SightingStore.AddAsync(change,
            new() { FeedId = other.WatchId, ItemGuid = "x", WatchId = shared, FirstAt = Morning }));

        Assert.True(await Subscriptions.RemoveAsync(feed.Id));

        Assert.Equal(WatchState.Ended, (await Watches.FindAsync(item))!.State);
        Assert.Equal(WatchState.Ended, (await Watches.FindAsync(feed.WatchId))!.State);
        var left = (await Watches.FindAsync(shared))!;
        Assert.Equal((other.Id, WatchState.Active), (left.SubscriptionId, left.State));
        await FollowAsync("a.example/feed");
        Assert.Equal(WatchState.Active, (await Watches.FindAsync(feed.WatchId))!.State);
    }

    [Fact]
    public async Task AWeekCountsItemsAndEdits()
    {
        var feed = await FollowAsync("a.example/feed");
        var item = await NameAsync(feed, "a.example/1");
        var watch = (await Watches.ClaimOneAsync(item, Morning, Later(15)))!;
        await FinishAsync(watch, Nothing with { Outcome = "changed", Revision = 2 });

        var shown = Assert.Single(await Subscriptions.ListAsync(Later(60), 0, 10));

        Assert.Equal(7, shown.Week.Count);
        Assert.Equal(new DayOfSource(1, 1), shown.Week[^1]);
        Assert.All(shown.Week.SkipLast(1), day => Assert.Equal(default, day));
        Assert.Equal(shown.Week, (await Subscriptions.ShowAsync(feed.Id, Later(60)))!.Week);
    }

    [Fact]
    public async Task AnItemIsKnownByAnyOfItsKeys()
    {
        var feed = await FollowAsync("a.example/feed");
        var item = new Sighting { FeedId = feed.WatchId, ItemGuid = "1", Address = "a.example/1", Title = "one", FirstAt = Morning };
        await Database.WriteAsync(change => SightingStore.AddAsync(change, item));

        Assert.Single(await KnownAsync(feed, item with { Address = null, Title = null }));
        Assert.Single(await KnownAsync(feed, item with { ItemGuid = "2", Title = null }));
        Assert.Single(await KnownAsync(feed, item with { ItemGuid = null, Address = null }));
        Assert.Empty(await KnownAsync(feed, item with { ItemGuid = "2", Address = "a.example/2", Title = "two" }));
        Assert.Empty(await KnownAsync(feed));
    }

    [Fact]
    public async Task AnArticleIsKnownByItsOtherAddresses()
    {
        var (one, other) = (await AddAsync("https://a.example/1", "One."), await AddAsync("https://a.example/2", "Two."));
        await Database.WriteAsync(change =>
            ArticleAddressStore.AddAsync(change, one, ["https://a.example/old", "https://a.example/2", "https://a.example/1"]));

        Assert.Equal(one, await FindAsync("https://a.example/old"));
        Assert.Equal(other, await FindAsync("https://a.example/2"));
        Assert.Equal(one, await FindAsync("https://a.example/1"));
        Assert.Null(await FindAsync("https://a.example/3"));
        Assert.Equal(2, (await Database.ReadAsync(connection =>
            connection.QueryAsync<long>("select article_id from article_address union all select 0"))).Count());
    }

    [Fact]
    public async Task EditsAreListedTheLatestFirst()
    {
        var edits = new EditStore(Database);
        Assert.Empty(await edits.ListAsync(before: null, 10));
        var (one, other) = (await AddAsync("one", "One."), await AddAsync("two", "Two."));
        await ReviseAsync(one, Sample("One again.", headline: null));
        await ReviseAsync(other, Sample("Two again.", headline: null));

        var list = await edits.ListAsync(before: null, 10);

        Assert.Equal([other, one], list.Select(edit => edit.After.ArticleId));
        Assert.All(list, edit => Assert.Equal((1, 2), (edit.Before.Number, edit.After.Number)));
        Assert.Equal(one, Assert.Single(await edits.ListAsync(list[0].After.Id, 10)).After.ArticleId);
        Assert.Equal((2, 0), (await edits.CountAsync(Morning), await edits.CountAsync(Later(1))));
    }

    private static DateTimeOffset Later(int minutes) => Morning.AddMinutes(minutes);

    private static Watch At(string place, WatchKind kind) => new()
    {
        Kind = kind,
        Address = "https://" + place,
        Identity = place,
        Host = place.Split('/')[0],
        NextAt = Morning,
        AddedAt = Morning,
    };

    private async Task<Subscription> FollowAsync(string place, string name = "A feed", SubscriptionKind kind = SubscriptionKind.Feed) =>
        (await Subscriptions.AddAsync(new() { Kind = kind, Name = name, AddedAt = Morning },
            At(place, kind is SubscriptionKind.Page ? WatchKind.Page : WatchKind.Feed))).Subscription;

    /// <summary>Has a feed name a page.</summary>
    private Task<long> NameAsync(Subscription feed, string place) => Database.WriteAsync(async change =>
    {
        var (watch, _) = await WatchStore.AddAsync(change, At(place, WatchKind.Page) with { SubscriptionId = feed.Id });
        await SightingStore.AddAsync(change, new() { FeedId = feed.WatchId, Address = place, WatchId = watch, FirstAt = Morning });
        return watch;
    });

    private Task<IReadOnlyList<Sighting>> KnownAsync(Subscription feed, params Sighting[] named) =>
        Database.ReadAsync(connection => SightingStore.KnownAsync(connection, feed.WatchId, named));

    private Task<long?> FindAsync(string identity) => Database.ReadAsync(connection => ArticleAddressStore.FindAsync(connection, identity));

    private Task<bool> FinishAsync(Watch after, RecordedVisit? visit = null) =>
        Database.WriteAsync(change =>
            WatchStore.FinishAsync(change, after, (visit ?? Nothing) with { FirstAt = Morning, LastAt = Morning }));

    private async Task VisitAsync(int minute, RecordedVisit visit)
    {
        var claimed = (await Watches.ClaimOneAsync(1, Later(minute), Later(minute + 15)))!;
        await Database.WriteAsync(change =>
            WatchStore.FinishAsync(change, claimed, visit with { FirstAt = Later(minute), LastAt = Later(minute) }));
    }
}
