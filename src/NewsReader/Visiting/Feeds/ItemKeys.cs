using NewsReader.Following.Feeds;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Feeds;

/// <summary>Turns the keys of a feed's entries into what is stored of them.</summary>
internal static class ItemKeys
{
    private const string OfGuid = "id ";
    private const string OfAddress = "address ";
    private const string OfTitle = "title ";

    /// <summary>In place of the day of an entry that has none.</summary>
    private const string NoDay = "-";

    /// <summary>Entries of a visit that are looked at. Feeds name 10 to 100; the rest of a sitemap is old.</summary>
    private const int MostEntries = 300;

    /// <summary>The newest entries of a feed with their keys; those without a key and without an address are left out.</summary>
    public static IReadOnlyList<(FeedEntry Entry, Sighting Named)> Of(IReadOnlyList<FeedEntry> entries, long feed, DateTimeOffset now)
    {
        var newest = entries.OrderByDescending(entry => entry.Published ?? entry.Updated ?? DateTimeOffset.MinValue)
            .Take(MostEntries).ToList();
        return
        [
            .. newest.Zip(EntryKeys.Of(newest), (entry, keys) => (Entry: entry, Named: new Sighting
            {
                FeedId = feed,
                ItemGuid = Key(keys, OfGuid),
                Address = Key(keys, OfAddress),
                Title = Key(keys, OfTitle) ?? (entry.Title is { } title ? $"{NoDay} {title}" : null),
                FirstAt = now,
            })).Where(item => item.Named.HasKey),
        ];
    }

    private static string? Key(IReadOnlyList<string> keys, string kind) =>
        keys.FirstOrDefault(key => key.StartsWith(kind, StringComparison.Ordinal)) is { } found ? found[kind.Length..] : null;
}
