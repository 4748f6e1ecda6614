using NewsReader.Following.Schedule;
using NewsReader.Following.Visits;
using NewsReader.Storage;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Articles;
using NewsReader.Visiting.Feeds;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting;

/// <summary>Makes visits of watches that were claimed, and writes what came of them. Thread-safe.</summary>
internal sealed class Visitor(Database database, WatchStore watches, SubscriptionStore subscriptions, PageVisit pages, FeedVisit feeds,
    VisitSettings settings, TimeProvider clock)
{
    /// <summary>
    /// How long a visit has its watch. A site may have it wait for its turn, redirect it five times, and take 20 seconds for each answer;
    /// a document is read for two minutes at most, several with a feed.
    /// </summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How far clocks of processes that share a collection may differ. A visit further in the future was made by a wrong clock.
    /// </summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private long latestTicks;

    /// <summary>
    /// Makes due what was visited in the future, at the first call and whenever the clock went back: those visits were planned by a clock
    /// that was wrong, perhaps for years ahead.
    /// </summary>
    public async Task NoticeClockAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var latest = Interlocked.Exchange(ref latestTicks, now.UtcTicks);
        if (latest == 0 || now.UtcTicks < latest - ClockDifference.Ticks)
        {
            await watches.CorrectTimesAsync(now, now + ClockDifference, now + Lease + ClockDifference, cancellation);
        }
    }

    /// <summary>Claims watches that are due, at most one of each host.</summary>
    public async Task<IReadOnlyList<Watch>> ClaimAsync(int most, CancellationToken cancellation)
    {
        await NoticeClockAsync(cancellation);
        var now = clock.GetUtcNow();
        return await watches.ClaimAsync(now, now + Lease, most, cancellation);
    }

    /// <summary>Claims one watch, due or not; <see langword="null"/> when another visit has it.</summary>
    public Task<Watch?> ClaimOneAsync(long id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return watches.ClaimOneAsync(id, now, now + Lease, cancellation);
    }

    /// <summary>Visits a watch that was claimed and writes the result. When it is cancelled the watch is due as before.</summary>
    /// <exception cref="DatabaseException">The collection cannot be written; the visit is made again when its lease has ended.</exception>
    public async Task<VisitResult> VisitAsync(Watch claimed, CancellationToken cancellation)
    {
        var lag = clock.GetUtcNow() - claimed.NextAt;
        VisitResult result;
        try
        {
            result = await MakeAsync(claimed, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await watches.ReleaseAsync(claimed, CancellationToken.None);
            throw;
        }
        catch (Exception fault) when (fault is not (DatabaseException or OutOfMemoryException))
        {
            result = OfFault(claimed, fault);
        }

        await WriteAsync(Slowed(result));
        VisitMeter.Count(result, lag);
        return result;
    }

    private async Task<VisitResult> MakeAsync(Watch claimed, CancellationToken cancellation)
    {
        var owner = claimed.SubscriptionId is { } id ? await subscriptions.FindAsync(id, cancellation) : null;
        var limits = new VisitLimits
        {
            Pace = owner is { Pace: { } seconds } && owner.WatchId == claimed.Id ? TimeSpan.FromSeconds(seconds) : null,
        };
        return claimed.Kind is WatchKind.Feed
            ? await feeds.MakeAsync(claimed, owner?.Kind ?? SubscriptionKind.Feed, limits, cancellation)
            : await pages.MakeAsync(claimed, limits, cancellation);
    }

    /// <summary>A fault of the program on a document is recorded like a failure of the site, so that it does not repeat at once.</summary>
    private VisitResult OfFault(Watch claimed, Exception fault)
    {
        var reason = $"The program failed on it ({fault.GetType().Name}).";
        var after = Failures.After(claimed, reason, new(Following.Fetching.FetchOutcome.Unreadable, reason), VisitLimits.None,
            clock.GetUtcNow(), Random.Shared);
        return new(after, VisitOutcome.Failed, reason);
    }

    /// <summary>The result with the shortest time between visits that the operator set.</summary>
    private VisitResult Slowed(VisitResult result) =>
        settings.Pace is { } pace && result.Watch.NextAt is { } next && clock.GetUtcNow() + pace is var earliest && next < earliest
            ? result with { Watch = result.Watch with { NextAt = earliest } }
            : result;

    private Task WriteAsync(VisitResult result) => database.WriteAsync(async change =>
    {
        var now = clock.GetUtcNow();
        if (!await WatchStore.FinishAsync(change, result.Watch, result.RecordedAt(now)))
        {
            return;
        }

        if (result.RetryAfter is { } wait)
        {
            await WatchStore.AskedToWaitAsync(change, result.Watch, now, now + wait);
        }

        if (result.Watch is { Kind: WatchKind.Page, ArticleId: null } lost
            && (lost.Failures == FeedVisit.MostFailures || lost.State is WatchState.Gone))
        {
            await WatchStore.ForgetFeedsOfAsync(change, lost.Id);
        }
    });
}
