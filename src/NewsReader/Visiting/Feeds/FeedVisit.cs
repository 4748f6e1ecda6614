using NewsReader.Following.Feeds;
using NewsReader.Following.Fetching;
using NewsReader.Following.Schedule;
using NewsReader.Following.Visits;
using NewsReader.Presentation;
using NewsReader.Storage.Following;
using NewsReader.Storage.Sources;
using NewsReader.Visiting.Articles;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting.Feeds;

/// <summary>Visits a feed: its new items get watches, and texts that it carries are taken in.</summary>
internal sealed class FeedVisit(Fetcher fetcher, FeedItems items, EntryVisit entries, WatchStore watches, TimeProvider clock, Random random)
{
    /// <summary>Visits of a page that give nothing before the text of its feed is taken in its place.</summary>
    public const int MostFailures = 3;

    /// <summary>Makes one visit. Nothing of the feed's own watch is written; the caller does that with the result.</summary>
    /// <param name="kind">What the subscription is: a sitemap is subject to robots.txt in full.</param>
    public async Task<VisitResult> MakeAsync(Watch watch, SubscriptionKind kind, VisitLimits limits, CancellationToken cancellation)
    {
        var robots = kind is SubscriptionKind.Sitemap ? RobotsUse.Obey : RobotsUse.PaceOnly;
        var fetched = await fetcher.FetchAsync(new(watch.Address, robots, watch.ETag, watch.LastModified), cancellation);
        var now = clock.GetUtcNow();
        var asked = limits with { RetryAfter = fetched.RetryAfter, FreshFor = fetched.FreshFor };
        if (FetchDecision.Of(fetched) is { Outcome: not VisitOutcome.NotModified } failed)
        {
            return Result(Failures.After(watch, failed.Reason, fetched, asked, now, random), failed, fetched);
        }

        var sha256 = fetched.Outcome is FetchOutcome.NotModified ? watch.Sha256 : SourceStore.NameOf(fetched.Bytes);
        if (fetched.Outcome is FetchOutcome.NotModified || string.Equals(sha256, watch.Sha256, StringComparison.Ordinal))
        {
            var same = new VisitDecision(fetched.Outcome is FetchOutcome.NotModified ? VisitOutcome.NotModified : VisitOutcome.Unchanged,
                "The feed has not changed.");
            return Result(await FoundAsync(watch, WatchMemory.Read(watch.Memory), fetched, asked, now, cancellation), same, fetched);
        }

        var feed = FeedReader.Read(fetched.Bytes, fetched.ContentType, fetched.FinalAddress);
        if (feed.Refusal is { } refusal)
        {
            return Result(Failures.After(watch, refusal, fetched, asked, now, random), new(VisitOutcome.Failed, refusal), fetched);
        }

        feed = await fetcher.WithEntriesAsync(feed, fetched.FinalAddress!, cancellation);
        var decision = await TakeAsync(watch, feed, now, cancellation);
        // A sitemap changes without its index where that names no days.
        var validated = feed.Sitemaps.Any(sitemap => sitemap.Changed is null)
            ? watch with { ETag = null, LastModified = null, Sha256 = null }
            : watch with { ETag = fetched.ETag, LastModified = fetched.LastModified, Sha256 = sha256 };
        var memory = WatchMemory.Read(watch.Memory) with
        {
            EntriesAWeek = EntriesAWeek(feed, now),
            TimeToLive = feed.TimeToLive,
        };
        return Result(await FoundAsync(validated, memory, fetched, asked, now, cancellation), decision, fetched);
    }

    private async Task<VisitDecision> TakeAsync(Watch watch, ParsedFeed feed, DateTimeOffset now, CancellationToken cancellation)
    {
        var (named, added) = await items.StoreAsync(watch, feed, now, cancellation);
        var (texts, edits) = (0, 0);
        foreach (var (entry, item) in named.Where(item => IsTaken(item.Entry, item.Watch)))
        {
            var outcome = await entries.TakeAsync(item, EntryDocument.Of(entry, feed.Title, AddressOf(entry, item)), now, cancellation);
            texts += outcome?.Revision is null || outcome.IsEdit ? 0 : 1;
            edits += outcome is { IsEdit: true } ? 1 : 0;
        }

        var counts = new (int Number, string Name)[] { (added, "new item"), (texts, "new text"), (edits, "edited text") }
            .Where(count => count.Number > 0)
            .Select(count => Phrases.Count(count.Number, count.Name)).ToList();
        return counts.Count == 0 ? new(VisitOutcome.Unchanged, "Nothing in the feed is new.")
            : new(VisitOutcome.Changed, $"The feed has {Phrases.List(counts)}.");
    }

    /// <summary>Whether the text of an entry is taken in: its feed carries the whole of it, or its page cannot be had.</summary>
    private static bool IsTaken(FeedEntry entry, Watch watch) =>
        watch.Kind is WatchKind.Entry
        || watch is { Kind: WatchKind.Page, ArticleId: null } && (watch.Failures >= MostFailures || watch.State is WatchState.Gone)
            && (entry.Content ?? entry.Summary) is not null;

    /// <summary>The address that identifies an entry: of its page, or of its place in the feed.</summary>
    private static string AddressOf(FeedEntry entry, Watch watch) =>
        WatchAddress.IdentityOf(entry.Link) is not null ? entry.Link! : watch.Address;

    private async Task<Watch> FoundAsync(Watch watch, WatchMemory memory, FetchResult fetched, VisitLimits limits, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var next = FeedSchedule.Next(memory.EntriesAWeek, limits with { TimeToLive = memory.TimeToLive }, now, random);
        var found = watch with
        {
            State = next.State,
            NextAt = next.At,
            Reason = null,
            VisitedAt = now,
            SeenAt = now,
            Seen = watch.Seen + 1,
            Failures = 0,
            FailingSince = null,
            Memory = (memory with { Moves = MoveSightings.After(memory.Moves, fetched.MovedTo, now) }).Write(),
        };
        return await MovedWatch.OfAsync(watches, found, cancellation);
    }

    private static double EntriesAWeek(ParsedFeed feed, DateTimeOffset now) =>
        FeedSchedule.EntriesAWeek(feed.Entries.Select(entry => entry.Published ?? entry.Updated).OfType<DateTimeOffset>(), now);

    private static VisitResult Result(Watch after, VisitDecision decision, FetchResult fetched) =>
        new(after, decision.Outcome, decision.Reason)
        {
            Status = fetched.Status,
            Bytes = fetched.Bytes.Length,
            RetryAfter = Failures.IsAskedToWait(fetched) ? fetched.RetryAfter : null,
        };
}
