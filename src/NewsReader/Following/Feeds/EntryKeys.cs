using System.Globalization;

namespace NewsReader.Following.Feeds;

/// <summary>
/// What makes an entry of a later visit the same one: its identifier, else its address, else its title and day. A key counts only
/// where no other entry of the feed has it, so that a feed that repeats an identifier, or changes it at every visit, still gives one
/// item an entry.
/// </summary>
internal static class EntryKeys
{
    /// <summary>The keys of every entry of a feed, in the order of the entries; the surest key first. Some have none.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<FeedEntry> entries)
    {
        var keys = entries.Select(entry => Candidates(entry).ToList()).ToList();
        var count = keys.SelectMany(candidates => candidates).CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return [.. keys.Select(candidates => candidates.Where(key => count[key] == 1).ToList())];
    }

    private static IEnumerable<string> Candidates(FeedEntry entry)
    {
        if (entry.Id is { } id)
        {
            yield return "id " + WithoutScheme(id);
        }

        if (CleanAddress.Of(entry.Link) is { } address)
        {
            yield return "address " + WithoutScheme(address);
        }

        if (entry.Title is { } title && (entry.Published ?? entry.Updated) is { } time)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"title {time.UtcDateTime:yyyy-MM-dd} {title}");
        }
    }

    private static string WithoutScheme(string address) =>
        address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? address["https:".Length..]
        : address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? address["http:".Length..]
        : address;
}
