using NewsReader.Following.Fetching;
using NewsReader.Ingestion;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Articles;
using NewsReader.Visiting.Feeds;

namespace NewsReader.Visiting;

/// <summary>Puts a visitor together.</summary>
internal static class VisitorParts
{
    /// <summary>A visitor over a collection.</summary>
    /// <param name="random">Spreads visits over time; that of the system unless given.</param>
    public static Visitor Create(Database database, Ingester ingester, Fetcher fetcher, VisitSettings settings, TimeProvider clock,
        Random? random = null)
    {
        var (chance, watches) = (random ?? Random.Shared, new WatchStore(database));
        var articles = new ArticleVisit(database, ingester, new ArticleStore(database), chance);
        var pages = new PageVisit(fetcher, articles, watches, clock, chance);
        var feeds = new FeedVisit(fetcher, new FeedItems(database), new EntryVisit(database, articles), watches, clock, chance);
        return new(database, watches, new SubscriptionStore(database), pages, feeds, settings, clock);
    }
}
