using System.Data.Common;
using NewsReader.Following.Feeds;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting.Feeds;

/// <summary>Stores the items that a feed names: a new one gets a watch, a known one the keys that it has now.</summary>
internal sealed class FeedItems(Database database)
{
    /// <summary>Stores the entries of a visit.</summary>
    /// <returns>Each entry with the watch of its text, and how many of them are new.</returns>
    public Task<(IReadOnlyList<(FeedEntry Entry, Watch Watch)> Items, int New)> StoreAsync(Watch feed, ParsedFeed parsed,
        DateTimeOffset now, CancellationToken cancellation) =>
        database.WriteAsync(change => StoreAsync(change, feed, parsed, now), cancellation);

    private static async Task<(IReadOnlyList<(FeedEntry Entry, Watch Watch)> Items, int New)> StoreAsync(DbConnection change, Watch feed,
        ParsedFeed parsed, DateTimeOffset now)
    {
        var entries = ItemKeys.Of(parsed.Entries, feed.Id, now);
        var known = await SightingStore.KnownAsync(change, feed.Id, [.. entries.Select(entry => entry.Named)]);
        var (items, added) = (new List<(FeedEntry Entry, long Watch)>(), 0);
        foreach (var item in ItemMatching.Match(entries, known))
        {
            added += item.Known is null ? 1 : 0;
            if (await StoreAsync(change, feed, item, now) is { } watch)
            {
                items.Add((item.Entry, watch));
            }
        }

        var watches = await WatchStore.FindAsync(change, [.. items.Select(item => item.Watch)]);
        return ([.. items.Where(item => watches.ContainsKey(item.Watch)).Select(item => (item.Entry, watches[item.Watch]))], added);
    }

    /// <summary>Stores one item.</summary>
    /// <returns>The watch of its text; <see langword="null"/> when it has none.</returns>
    private static async Task<long?> StoreAsync(DbConnection change, Watch feed, NamedItem item, DateTimeOffset now)
    {
        if (item.IsAsStored && item.Stored.WatchId is { } same)
        {
            return same;
        }

        if (item.Known is { WatchId: { } known })
        {
            await MoveAsync(change, known, item, now);
            await SightingStore.UpdateAsync(change, item.Stored);
            return known;
        }

        if (WatchOf(feed, item, now) is not { } watch)
        {
            return null;
        }

        var (id, _) = await WatchStore.AddAsync(change, watch);
        var stored = item.Stored with { WatchId = id };
        await (item.Known is null ? SightingStore.AddAsync(change, stored) : SightingStore.UpdateAsync(change, stored));
        return id;
    }

    /// <summary>The watch of a new item: at its address, or, where it has none, at a place of its own in the feed.</summary>
    private static Watch? WatchOf(Watch feed, NamedItem item, DateTimeOffset now)
    {
        var isWhole = EntryDocument.IsWhole(item.Entry);
        var watch = WatchAddress.WatchOf(item.Entry.Link, isWhole ? WatchKind.Entry : WatchKind.Page, now);
        return watch is not null ? watch with { SubscriptionId = feed.SubscriptionId, NextAt = isWhole ? null : now }
            : item.Entry.Content is null ? null
            : feed with
            {
                Kind = WatchKind.Entry,
                Address = $"{feed.Address}#{Uri.EscapeDataString(item.Named.ItemGuid ?? item.Named.Title ?? "")}",
                Identity = $"{feed.Identity}#{item.Named.ItemGuid ?? item.Named.Title}",
                NextAt = null,
                AddedAt = now,
            };
    }

    /// <summary>Follows an item to the address that the feed gives it now, unless another watch has that address.</summary>
    private static async Task MoveAsync(DbConnection change, long id, NamedItem item, DateTimeOffset now)
    {
        if (WatchAddress.WatchOf(item.Entry.Link, WatchKind.Page, now) is not { } place
            || string.Equals(item.Known!.Address, item.Named.Address, StringComparison.Ordinal)
            || await WatchStore.FindAsync(change, id) is not { } watch)
        {
            return;
        }

        if (watch.ArticleId is { } article)
        {
            await ArticleAddressStore.AddAsync(change, article,
                new[] { CleanAddress.Of(watch.Address), CleanAddress.Of(place.Address) }.OfType<string>());
        }

        if (await WatchStore.FindAsync(change, place.Identity) is null)
        {
            await WatchStore.MoveAsync(change, id, place);
        }
    }
}
