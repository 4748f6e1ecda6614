namespace NewsReader.Storage.Following;

/// <summary>An item that a feed names, with what identifies it in that feed. A feed may change some of the keys.</summary>
public sealed record Sighting
{
    /// <summary>The id of the sighting; 0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>The watch of the feed.</summary>
    public long FeedId { get; init; }

    /// <summary>The identifier that the feed gives it; <see langword="null"/> when that is missing or repeats.</summary>
    public string? ItemGuid { get; init; }

    /// <summary>Its address without scheme and tracking parameters; <see langword="null"/> when that is missing or repeats.</summary>
    public string? Address { get; init; }

    /// <summary>Its day, or a dash, and its title; <see langword="null"/> when it has no title.</summary>
    public string? Title { get; init; }

    /// <summary>The watch of its text; <see langword="null"/> when it has none.</summary>
    public long? WatchId { get; init; }

    /// <summary>When the feed first named it.</summary>
    public DateTimeOffset FirstAt { get; init; }

    /// <summary>Whether it has a key, so that it is recognised when it comes again.</summary>
    public bool HasKey => ItemGuid is not null || Address is not null || Title is not null;
}
