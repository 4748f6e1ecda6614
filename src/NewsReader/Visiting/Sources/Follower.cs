using NewsReader.Following.Fetching;
using NewsReader.Following.Lists;
using NewsReader.Storage;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting.Sources;

/// <summary>Adds subscriptions. The first visit of each is due at once.</summary>
internal sealed class Follower(Database database, SubscriptionStore subscriptions, TimeProvider clock)
{
    /// <summary>Characters of a name or folder that are stored.</summary>
    public const int LongestName = 200;

    /// <summary>Feeds of one list that are added.</summary>
    public const int MostListed = 10_000;

    /// <summary>Folders of a folder are separated so where people write them.</summary>
    public const char FolderMark = '/';

    /// <summary>Follows an address.</summary>
    /// <param name="address">The address of a feed, sitemap or page.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">What people call it; its host when empty.</param>
    /// <param name="folder">The folders as people write them.</param>
    /// <param name="home">The address of the pages of a feed.</param>
    /// <param name="cancellation">Stops waiting for the turn to write.</param>
    /// <returns>
    /// The subscription and whether it is new; <see langword="null"/>, with the reason, for an address that is refused.
    /// </returns>
    public async Task<((Subscription Subscription, bool IsNew)? Followed, string? Refusal)> FollowAsync(string address,
        SubscriptionKind kind, string? name, string? folder, string? home, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return FetchAddress.Parse(address, relativeTo: null, out var refusal) is null
            || WatchAddress.WatchOf(address, KindOf(kind), now) is not { } watch
            ? (null, refusal ?? FetchAddress.NotOfTheWeb)
            : (await subscriptions.AddAsync(Described(kind, name, Folder(folder), home, watch, now), watch, cancellation), null);
    }

    /// <summary>Follows the feeds of a list, all of them or none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="folder">A folder around those of the list, as people write it.</param>
    /// <param name="cancellation">Stops waiting for the turn to write.</param>
    /// <returns>The feeds in the order of the list, each with whether it is new, and the addresses that are refused.</returns>
    public async Task<(IReadOnlyList<(ListedFeed Feed, bool IsNew)> Followed, IReadOnlyList<string> Refused)> FollowAsync(FeedList list,
        string? folder, CancellationToken cancellation)
    {
        var (now, refused) = (clock.GetUtcNow(), new List<string>(list.Refused));
        var chosen = new List<(ListedFeed Feed, Watch Watch)>();
        foreach (var feed in list.Subscriptions.Take(MostListed))
        {
            if (FetchAddress.Parse(feed.Address, relativeTo: null, out _) is not null
                && WatchAddress.WatchOf(feed.Address, WatchKind.Feed, now) is { } watch)
            {
                chosen.Add((feed, watch));
            }
            else
            {
                refused.Add(feed.Address);
            }
        }

        var followed = await database.WriteAsync(async change =>
        {
            var done = new List<(ListedFeed Feed, bool IsNew)>();
            foreach (var (feed, watch) in chosen)
            {
                var folders = string.Join('\n',
                    Folder(folder).Split('\n').Concat(feed.Folder.Select(Shortened)).Where(one => one.Length > 0));
                var (_, isNew) = await SubscriptionStore.AddAsync(change,
                    Described(SubscriptionKind.Feed, feed.Title, folders, feed.Home, watch, now), watch);
                done.Add((feed, isNew));
            }

            return done;
        }, cancellation);
        return (followed, refused);
    }

    /// <summary>A folder as it is stored: names from the outermost, a line each.</summary>
    public static string Folder(string? typed) => string.Join('\n',
        (typed ?? "").Split([FolderMark, '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Shortened));

    /// <summary>A stored folder as people read it.</summary>
    public static string Shown(string folder) => folder.Replace("\n", $" {FolderMark} ", StringComparison.Ordinal);

    /// <summary>A name as it is stored: one line, not endless; <paramref name="otherwise"/> when it is empty.</summary>
    public static string Name(string? typed, string otherwise) =>
        Shortened(typed ?? "") is { Length: > 0 } name ? name : otherwise;

    private static Subscription Described(SubscriptionKind kind, string? name, string folder, string? home, Watch watch,
        DateTimeOffset now) => new()
        {
            Kind = kind,
            Name = Name(name, watch.Host),
            Folder = folder,
            Home = FetchAddress.IsOfWeb(home ?? "") ? home : null,
            AddedAt = now,
        };

    private static WatchKind KindOf(SubscriptionKind kind) => kind is SubscriptionKind.Page ? WatchKind.Page : WatchKind.Feed;

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var clean = new string([.. line.Where(letter => !char.IsControl(letter))]);
        return clean.Length > LongestName ? clean[..LongestName].TrimEnd() : clean;
    }
}
