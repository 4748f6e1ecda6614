namespace NewsReader.Following.Lists;

/// <summary>A list of feeds as read from OPML.</summary>
/// <param name="Subscriptions">Its feeds, each address once.</param>
/// <param name="Refused">Addresses that are not of the web, as written.</param>
internal sealed record FeedList(IReadOnlyList<ListedFeed> Subscriptions, IReadOnlyList<string> Refused)
{
    /// <summary>Why it is not a list of feeds; <see langword="null"/> when it is one.</summary>
    public string? Refusal { get; init; }
}
