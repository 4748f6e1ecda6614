namespace NewsReader.Following.Feeds;

/// <summary>A feed that a page names.</summary>
/// <param name="Address">Its absolute address.</param>
/// <param name="Title">What the page calls it; <see langword="null"/> when it does not say.</param>
/// <param name="MediaType">Its media type as the page states it.</param>
internal sealed record FoundFeed(string Address, string? Title, string MediaType);
