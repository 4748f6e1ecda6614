using NewsReader.Following.Lists;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Sources;

/// <summary>The subscriptions as a list that other programs read.</summary>
internal static class SourceList
{
    private const string Title = "Sources of NewsReader";

    /// <summary>The feeds and sitemaps as OPML; pages are left out, because no other program follows them by OPML.</summary>
    public static byte[] Opml(IEnumerable<FollowedSource> sources) => OpmlWriter.Write(Title,
        sources.Where(source => source.Subscription.Kind is not SubscriptionKind.Page).Select(source => new ListedFeed(
            source.Watch.Address, source.Subscription.Name, source.Subscription.Home,
            source.Subscription.Folder.Split('\n', StringSplitOptions.RemoveEmptyEntries))));
}
