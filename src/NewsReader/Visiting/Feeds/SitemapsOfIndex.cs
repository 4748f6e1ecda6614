using NewsReader.Core.Text;
using NewsReader.Following.Feeds;
using NewsReader.Following.Fetching;

namespace NewsReader.Visiting.Feeds;

/// <summary>Fetches the sitemaps that an index names, so that the index is followed like one sitemap.</summary>
internal static class SitemapsOfIndex
{
    /// <summary>A feed as it is; an index of sitemaps with the entries of those of its site that were changed last.</summary>
    public static async Task<ParsedFeed> WithEntriesAsync(this Fetcher fetcher, ParsedFeed feed, Uri address,
        CancellationToken cancellation)
    {
        var entries = new List<FeedEntry>();
        foreach (var sitemap in Chosen(feed, address))
        {
            var fetched = await fetcher.FetchAsync(new(sitemap.Address), cancellation);
            if (fetched.Outcome is FetchOutcome.Fetched
                && FeedReader.Read(fetched.Bytes, fetched.ContentType, fetched.FinalAddress) is { Refusal: null, Entries: var more })
            {
                entries.AddRange(more);
            }
        }

        return entries.Count == 0 ? feed : feed with { Entries = entries };
    }

    /// <summary>The sitemaps changed last, those without a day last; an index of another site's sitemaps is not believed.</summary>
    private static IEnumerable<ListedSitemap> Chosen(ParsedFeed feed, Uri address) =>
        feed.Sitemaps
            .Where(sitemap => Uri.TryCreate(sitemap.Address, UriKind.Absolute, out var place) && WebSites.AreOne(place, address))
            .OrderByDescending(sitemap => sitemap.Changed ?? DateTimeOffset.MinValue)
            .Take(ParsedFeed.MostSitemaps);
}
