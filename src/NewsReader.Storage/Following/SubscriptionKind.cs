namespace NewsReader.Storage.Following;

/// <summary>What a subscription follows.</summary>
public enum SubscriptionKind
{
    /// <summary>A feed: its items are taken in and watched.</summary>
    Feed,

    /// <summary>One page, which is watched for edits.</summary>
    Page,

    /// <summary>A sitemap: as a feed, but subject to robots.txt in full.</summary>
    Sitemap,
}
