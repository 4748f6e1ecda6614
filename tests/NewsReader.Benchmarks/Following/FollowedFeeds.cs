using System.Data.Common;
using System.Text;
using Dapper;
using NewsReader.Configuration;
using NewsReader.Following.Feeds;
using NewsReader.Storage.Following;
using NewsReader.Storage.Sqlite;
using NewsReader.Visiting.Feeds;
using NewsReader.Visiting.Watches;

namespace NewsReader.Benchmarks.Following;

/// <summary>A collection that has followed the feeds of a web for some time: their items are known.</summary>
internal static class FollowedFeeds
{
    /// <summary>Makes the collection. Nothing is due.</summary>
    public static async Task MakeAsync(string data, WebOfFeeds web, int count)
    {
        await using var database = new SqliteDatabase(new DataDirectory(data).Database);
        await database.MigrateAsync();
        await database.WriteAsync(async change =>
        {
            for (var feed = 0; feed < count; feed++)
            {
                await FollowAsync(change, web, feed);
            }
        });
    }

    /// <summary>Makes every feed due now.</summary>
    public static async Task MakeDueAsync(SqliteDatabase database) =>
        await database.WriteAsync(change => change.ExecuteAsync(
            "update watch set next_at = @now, visited_at = null where kind = 'feed'", new { now = DateTimeOffset.UtcNow }));

    /// <summary>Watches that are still to be visited: feeds of this hour, and pages that were never visited.</summary>
    public static Task<long> WaitingAsync(SqliteDatabase database) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(
            "select count(*) from watch where next_at is not null and visited_at is null"));

    /// <summary>How many reports the collection has.</summary>
    public static Task<long> ReportsAsync(SqliteDatabase database) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select count(*) from article"));

    /// <summary>How many feeds had a failed last visit.</summary>
    public static Task<long> FailuresAsync(SqliteDatabase database) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select count(*) from watch where failures > 0"));

    private static async Task FollowAsync(DbConnection change, WebOfFeeds web, int feed)
    {
        var (now, address) = (DateTimeOffset.UtcNow, web.Address(feed));
        var watch = WatchAddress.WatchOf(address, WatchKind.Feed, now)!;
        var subscription = new Subscription { Kind = SubscriptionKind.Feed, Name = $"Feed {feed}", Folder = "", AddedAt = now };
        var (followed, _) = await SubscriptionStore.AddAsync(change, subscription, watch);
        await change.ExecuteAsync("update watch set next_at = null where id = @WatchId", new { followed.WatchId });
        var parsed = FeedReader.Read(Encoding.UTF8.GetBytes(web.Feed(feed)), contentType: null, new(address));
        foreach (var (entry, named) in ItemKeys.Of(parsed.Entries, followed.WatchId, now))
        {
            var (page, _) = await WatchStore.AddAsync(change, WatchAddress.WatchOf(entry.Link, WatchKind.Page, now)! with
            {
                SubscriptionId = followed.Id,
                NextAt = null,
            });
            await SightingStore.AddAsync(change, named with { WatchId = page });
        }
    }
}
