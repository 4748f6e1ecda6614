namespace NewsReader.Following.Feeds;

/// <summary>A sitemap that an index of sitemaps names.</summary>
/// <param name="Address">Its address, absolute where that of the index is known.</param>
/// <param name="Changed">When it was changed last; <see langword="null"/> when the index does not say.</param>
internal sealed record ListedSitemap(string Address, DateTimeOffset? Changed);
