namespace NewsReader.Following.Feeds;

/// <summary>A feed as read, whatever its format.</summary>
/// <param name="Format">How it is written; <see langword="null"/> when it is not a feed.</param>
/// <param name="Title">Its title as plain text; <see langword="null"/> when it has none.</param>
/// <param name="Home">The address of the pages it belongs to; <see langword="null"/> when it names none.</param>
/// <param name="Entries">Its entries in their order, at most <see cref="FeedReader.MostEntries"/>.</param>
internal sealed record ParsedFeed(FeedFormat? Format, string? Title, string? Home, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>How long it says that it stays as it is, more than zero; <see langword="null"/> when it does not say.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Sitemaps of an index that a visit reads.</summary>
    public const int MostSitemaps = 3;

    /// <summary>The sitemaps that it names, when it is an index of sitemaps; else empty.</summary>
    public IReadOnlyList<ListedSitemap> Sitemaps { get; init; } = [];

    /// <summary>Why it is not a feed; <see langword="null"/> when it is one.</summary>
    public string? Refusal { get; init; }

    /// <summary>What was left out or repaired, in sentences for people.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Something that is not a feed.</summary>
    public static ParsedFeed Refused(string reason) => new(null, null, null, []) { Refusal = reason };
}
