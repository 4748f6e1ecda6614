using NewsReader.Following.Feeds;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Feeds;

/// <summary>An entry of a feed with what identifies it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Named">Its keys now.</param>
/// <param name="Known">The item of an earlier visit that it is; <see langword="null"/> when it is new.</param>
internal sealed record NamedItem(FeedEntry Entry, Sighting Named, Sighting? Known)
{
    /// <summary>The item as it is stored after the visit.</summary>
    public Sighting Stored => Known is null ? Named : Named with { Id = Known.Id, WatchId = Known.WatchId, FirstAt = Known.FirstAt };

    /// <summary>Whether its keys are those that are stored.</summary>
    public bool IsAsStored => Known is not null && Stored == Known;
}
