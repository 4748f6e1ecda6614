using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace NewsReader.Storage.Following;

/// <summary>The items that feeds name.</summary>
public static class SightingStore
{
    private const string Columns = "id, feed_id, guid as item_guid, address, title, watch_id, first_at";

    /// <summary>Those sightings of a feed that have a key of one of the given.</summary>
    public static async Task<IReadOnlyList<Sighting>> KnownAsync(DbConnection connection, long feed, IReadOnlyCollection<Sighting> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return [.. await connection.QueryAsync<Sighting>(
            $"""
            select {Columns} from sighting where feed_id = @feed and guid in (select value from json_each(@guids))
            union select {Columns} from sighting where feed_id = @feed and address in (select value from json_each(@addresses))
            union select {Columns} from sighting where feed_id = @feed and title in (select value from json_each(@titles))
            """,
            new
            {
                feed,
                guids = Keys(named, one => one.ItemGuid),
                addresses = Keys(named, one => one.Address),
                titles = Keys(named, one => one.Title),
            })];
    }

    /// <summary>Stores a sighting that is new.</summary>
    public static Task AddAsync(DbConnection change, Sighting sighting) =>
        change.ExecuteAsync(
            """
            insert into sighting (feed_id, guid, address, title, watch_id, first_at)
            values (@FeedId, @ItemGuid, @Address, @Title, @WatchId, @FirstAt)
            """,
            sighting);

    /// <summary>Stores the keys that an item has now.</summary>
    public static Task UpdateAsync(DbConnection change, Sighting sighting) =>
        change.ExecuteAsync("update sighting set guid = @ItemGuid, address = @Address, title = @Title, watch_id = @WatchId where id = @Id",
            sighting);

    private static string Keys(IEnumerable<Sighting> named, Func<Sighting, string?> key) =>
        JsonSerializer.Serialize(named.Select(key).OfType<string>());
}
