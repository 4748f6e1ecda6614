namespace NewsReader.Following.Feeds;

/// <summary>How a feed is written.</summary>
internal enum FeedFormat
{
    /// <summary>RSS 0.91 to 2.0 and its relatives, CDF included.</summary>
    Rss,

    /// <summary>RSS 0.90 and 1.0, which are RDF.</summary>
    Rdf,

    /// <summary>Atom 0.3 and 1.0.</summary>
    Atom,

    /// <summary>JSON Feed 1 and 1.1.</summary>
    Json,

    /// <summary>A sitemap, with the news extension or without.</summary>
    Sitemap,
}
