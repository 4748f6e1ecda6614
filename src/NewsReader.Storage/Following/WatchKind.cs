namespace NewsReader.Storage.Following;

/// <summary>What a watch finds at its address.</summary>
public enum WatchKind
{
    /// <summary>A feed or sitemap, which names items.</summary>
    Feed,

    /// <summary>A page with a report.</summary>
    Page,

    /// <summary>An item whose text comes with its feed. Its address is not requested.</summary>
    Entry,
}
