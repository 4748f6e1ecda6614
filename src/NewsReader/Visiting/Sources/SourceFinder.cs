using NewsReader.Following.Feeds;
using NewsReader.Following.Fetching;
using NewsReader.Following.LooseXml;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Addresses;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Feeds;

namespace NewsReader.Visiting.Sources;

/// <summary>Looks at an address before it is followed. Nothing is stored.</summary>
internal sealed class SourceFinder(Fetcher fetcher, Ingester ingester, TimeProvider clock)
{
    /// <summary>Where sites have their feed when their front page names none, the usual places first.</summary>
    private static readonly string[] UsualPaths = ["/feed", "/rss", "/feed.xml", "/atom.xml"];

    /// <summary>
    /// Time for all requests of a look together: a person waits for it. Five redirects, robots.txt and a slow answer fit; a site that takes
    /// longer can be followed without a look (<c>follow</c>), since visits have no such limit.
    /// </summary>
    public static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(45);

    /// <summary>Looks what is at an address, within <see cref="LongestLook"/>.</summary>
    /// <inheritdoc cref="LookAsync"/>
    public async Task<FoundSource> FindAsync(string text, bool showsNewest, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(LongestLook, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await LookAsync(text, showsNewest, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new(Absolute(text.Trim())) { Refusal = $"The site took longer than {LongestLook.TotalSeconds:0} seconds." };
        }
    }

    /// <summary>Looks what is at an address: a feed, or a page and the feeds that it names.</summary>
    /// <param name="text">The address as typed; without a scheme, https is meant.</param>
    /// <param name="showsNewest">Whether the newest item is fetched and read too.</param>
    /// <param name="cancellation">Stops the requests.</param>
    private async Task<FoundSource> LookAsync(string text, bool showsNewest, CancellationToken cancellation)
    {
        var typed = Absolute(text.Trim());
        if (FetchAddress.Parse(typed, relativeTo: null, out var refusal) is not { } address)
        {
            return new(typed) { Refusal = refusal };
        }

        var fetched = await FetchAsync(address, cancellation);
        if (fetched.Outcome is not FetchOutcome.Fetched)
        {
            return new(typed) { Refusal = fetched.Message };
        }

        return await FeedOfAsync(fetched, cancellation) is { } feed ? await WithNewestAsync(feed, showsNewest, cancellation)
            : await PageAsync(fetched, cancellation);
    }

    /// <summary>What is at the first feed that a page names; what was found, where it names none or nothing can be followed.</summary>
    public async Task<FoundSource> FirstFeedAsync(FoundSource found, CancellationToken cancellation) =>
        found is { Refusal: null, Feeds: [var first, ..] }
            ? await FindAsync(first.Address, showsNewest: false, cancellation)
            : found;

    /// <summary>The address that a person means who leaves out the scheme, or has a browser's address of a feed.</summary>
    private static string Absolute(string typed) =>
        typed.StartsWith("feed://", StringComparison.OrdinalIgnoreCase) ? "https" + typed["feed".Length..]
        : typed.StartsWith("feed:", StringComparison.OrdinalIgnoreCase) ? typed["feed:".Length..]
        : typed.Contains("://", StringComparison.Ordinal) || typed.Length == 0 ? typed
        : "https://" + typed;

    /// <summary>Fetches an address as a page; one that robots.txt excludes may still be a feed, for which only its pace counts.</summary>
    private async Task<FetchResult> FetchAsync(Uri address, CancellationToken cancellation)
    {
        var page = await fetcher.FetchAsync(new(address.AbsoluteUri), cancellation);
        if (page.Outcome is not FetchOutcome.Disallowed)
        {
            return page;
        }

        var feed = await fetcher.FetchAsync(new(address.AbsoluteUri, RobotsUse.PaceOnly), cancellation);
        return feed.Outcome is FetchOutcome.Fetched && IsFeed(feed) ? feed : page;
    }

    private static bool IsFeed(FetchResult fetched) =>
        FeedReader.Read(fetched.Bytes, fetched.ContentType, fetched.FinalAddress).Refusal is null;

    private async Task<FoundSource?> FeedOfAsync(FetchResult fetched, CancellationToken cancellation)
    {
        var feed = FeedReader.Read(fetched.Bytes, fetched.ContentType, fetched.FinalAddress);
        feed = await fetcher.WithEntriesAsync(feed, fetched.FinalAddress!, cancellation);
        return feed.Refusal is not null ? null : new(fetched.FinalAddress!.AbsoluteUri)
        {
            Kind = feed.Format is FeedFormat.Sitemap ? SubscriptionKind.Sitemap : SubscriptionKind.Feed,
            Name = Named(feed.Title, fetched.FinalAddress),
            Home = FetchAddress.IsOfWeb(feed.Home ?? "") ? feed.Home : null,
            Entries = feed.Entries,
            Problems = feed.Problems,
        };
    }

    private static string Named(string? title, Uri address) => string.IsNullOrWhiteSpace(title) ? address.IdnHost : title;

    private async Task<FoundSource> PageAsync(FetchResult fetched, CancellationToken cancellation)
    {
        var final = fetched.FinalAddress!;
        var isHtml = FetchedDocument.Of(fetched) is { Format: Format.Html };
        var feeds = isHtml ? FeedDiscovery.Find(LooseDecoder.Decode(fetched.Bytes, fetched.ContentType), final) : [];
        if (feeds.Count == 0 && isHtml && final.AbsolutePath.Length <= 1)
        {
            feeds = await UsualFeedsAsync(final, cancellation);
        }

        var found = await ReadAsync(new(final.AbsoluteUri) { Kind = SubscriptionKind.Page, Feeds = feeds }, fetched);
        var name = found.Newest?.Headline?.Value;
        found = found with { Name = Named(name, final) };
        return feeds.Count > 0 || found.NewestRefusal is null ? found : found with { Refusal = found.NewestRefusal };
    }

    private async Task<IReadOnlyList<FoundFeed>> UsualFeedsAsync(Uri site, CancellationToken cancellation)
    {
        foreach (var path in UsualPaths)
        {
            var fetched = await fetcher.FetchAsync(new(new Uri(site, path).AbsoluteUri, RobotsUse.PaceOnly), cancellation);
            if (fetched.Outcome is FetchOutcome.Fetched && await FeedOfAsync(fetched, cancellation) is { } feed)
            {
                return [new(feed.Address, feed.Name, fetched.ContentType ?? "")];
            }
        }

        return [];
    }

    /// <summary>The newest item as it is read: from the feed where that carries the whole text, else from its page.</summary>
    private async Task<FoundSource> WithNewestAsync(FoundSource feed, bool showsNewest, CancellationToken cancellation)
    {
        var newest = feed.Entries.MaxBy(entry => entry.Published ?? entry.Updated ?? DateTimeOffset.MinValue);
        if (!showsNewest || newest is null)
        {
            return feed;
        }

        if (EntryDocument.IsWhole(newest))
        {
            return await ReadAsync(feed with { NewestAddress = newest.Link },
                EntryDocument.Of(newest, feed.Name, newest.Link ?? feed.Address));
        }

        if (newest.Link is not { } link)
        {
            return feed with { NewestRefusal = "The newest item names no page." };
        }

        var fetched = await fetcher.FetchAsync(new(link), cancellation);
        return fetched.Outcome is FetchOutcome.Fetched
            ? await ReadAsync(feed with { NewestAddress = link }, fetched)
            : feed with { NewestAddress = link, NewestRefusal = fetched.Message };
    }

    private async Task<FoundSource> ReadAsync(FoundSource found, FetchResult fetched) =>
        FetchedDocument.Of(fetched) is { } document
            ? await ReadAsync(found with { NewestAddress = fetched.FinalAddress!.AbsoluteUri }, document)
            : found with { NewestRefusal = $"It is of a format that is not read ({fetched.ContentType})." };

    private async Task<FoundSource> ReadAsync(FoundSource found, IncomingDocument document)
    {
        var parsed = await ingester.ReadAsync(document);
        return parsed.Derivation is { Refusal: null } derived
            ? found with { Newest = derived.Document }
            : found with { NewestRefusal = parsed.Derivation?.Refusal ?? parsed.Reason };
    }
}
