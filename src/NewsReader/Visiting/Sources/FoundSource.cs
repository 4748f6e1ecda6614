using NewsReader.Core.Documents;
using NewsReader.Following.Feeds;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Sources;

/// <summary>What is at an address that a person wants to follow.</summary>
/// <param name="Address">The address that answered, or the one asked for when none did.</param>
internal sealed record FoundSource(string Address)
{
    /// <summary>Why nothing there can be followed, as a sentence for people; <see langword="null"/> when something can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What it is, when something is there.</summary>
    public SubscriptionKind Kind { get; init; }

    /// <summary>What it calls itself; its host when it has no name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The address of the pages that a feed belongs to; <see langword="null"/> when it names none.</summary>
    public string? Home { get; init; }

    /// <summary>The entries of a feed, in its order.</summary>
    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];

    /// <summary>What was odd about the feed, in sentences.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The feeds that a page names or that were found at its site.</summary>
    public IReadOnlyList<FoundFeed> Feeds { get; init; } = [];

    /// <summary>How the page, or the newest item of the feed, is read; <see langword="null"/> when it was not read.</summary>
    public Document? Newest { get; init; }

    /// <summary>The address of <see cref="Newest"/>; <see langword="null"/> without an item.</summary>
    public string? NewestAddress { get; init; }

    /// <summary>Why <see cref="Newest"/> could not be read, as a sentence; <see langword="null"/> when it was, or there is none.</summary>
    public string? NewestRefusal { get; init; }
}
