using NewsReader.Following.Feeds;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Feeds;

/// <summary>
/// Recognises the items of earlier visits, so that an edit of a report does not look like another report: by the identifier, else by
/// the address, else by title and day.
/// </summary>
internal static class ItemMatching
{
    /// <summary>
    /// Share of words that two titles have in common when an identifier means one item at two addresses. Headlines that are edited keep
    /// more than half of their words.
    /// </summary>
    private const double LeastShared = 0.5;

    /// <summary>Each entry with the item that it is. An item is that of one entry at most.</summary>
    public static IReadOnlyList<NamedItem> Match(IReadOnlyList<(FeedEntry Entry, Sighting Named)> entries, IReadOnlyList<Sighting> known)
    {
        var (guids, addresses, titles) = (By(known, one => one.ItemGuid), By(known, one => one.Address), By(known, one => one.Title));
        var taken = new HashSet<long>();
        return [.. entries.Select(item =>
        {
            var (entry, named) = item;
            var match = new[]
            {
                Find(guids, named.ItemGuid, other => IsOneItem(named, other)),
                Find(addresses, named.Address, _ => true),
                Find(titles, named.Title, other => named.Address is null || other.Address is null),
            }.FirstOrDefault(other => other is not null && !taken.Contains(other.Id));
            if (match is not null)
            {
                taken.Add(match.Id);
            }

            return new NamedItem(entry, named, match);
        })];
    }

    private static ILookup<string, Sighting> By(IReadOnlyList<Sighting> known, Func<Sighting, string?> key) =>
        known.Where(one => key(one) is not null).ToLookup(one => key(one)!, StringComparer.Ordinal);

    private static Sighting? Find(ILookup<string, Sighting> known, string? key, Func<Sighting, bool> isOne) =>
        key is null ? null : known[key].LastOrDefault(isOne);

    /// <summary>
    /// Whether one identifier means one item. Some feeds have the same identifier for whatever is on top: there the address is
    /// another, and so is the title.
    /// </summary>
    private static bool IsOneItem(Sighting one, Sighting other) =>
        one.Address is null || other.Address is null || string.Equals(one.Address, other.Address, StringComparison.Ordinal)
        || one.Title is null || other.Title is null || AreAlike(one.Title, other.Title);

    private static bool AreAlike(string one, string other)
    {
        var (words, others) = (Words(one), Words(other));
        return words.Intersect(others, StringComparer.OrdinalIgnoreCase).Count() >= LeastShared * Math.Min(words.Count, others.Count);
    }

    /// <summary>The words of a title, without the day in front of it.</summary>
    private static List<string> Words(string title) =>
        [.. title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Distinct(StringComparer.OrdinalIgnoreCase)];
}
