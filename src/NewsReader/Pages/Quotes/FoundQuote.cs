using NewsReader.Presentation;
using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;

namespace NewsReader.Pages.Quotes;

/// <summary>A quote in a list, with the other versions of its story that give the same words.</summary>
/// <param name="Hit">The quote as stored, with its article and the words that matched.</param>
/// <param name="Elsewhere">The same words in other versions.</param>
internal sealed record FoundQuote(QuoteHit Hit, IReadOnlyList<OtherVersion> Elsewhere)
{
    /// <summary>Address of the comparison of both versions, relative to the site's root.</summary>
    public static string ComparisonOf(OtherVersion echo) =>
        $"compare/{echo.Here.Placed.Revision}...{echo.There.Placed.Revision}#{Anchors.LeftQuote(echo.Here.Placed.Stored)}";

    /// <summary>Finds the other versions of the quotes of a page.</summary>
    public static async Task<IReadOnlyList<FoundQuote>> WithVersionsAsync(IReadOnlyList<QuoteHit> hits, QuoteStore quotes,
        CancellationToken cancellation)
    {
        var stories = hits.Select(hit => hit.Article.StoryId).Distinct().ToList();
        var told = await quotes.OfRevisedStoriesAsync(stories, cancellation);
        var asked = hits.Select(hit => hit.Stored.Id).ToHashSet();
        var echoes = told.GroupBy(quote => quote.Article.StoryId)
            .SelectMany(story => Echoes([.. story], asked))
            .ToLookup(echo => echo.Here.Placed.Stored.Id);
        return [.. hits.Select(hit => new FoundQuote(hit, [.. echoes[hit.Stored.Id]]))];
    }

    private static IEnumerable<OtherVersion> Echoes(IReadOnlyList<QuoteHit> quotes, HashSet<long> asked)
    {
        var articles = quotes.Select(quote => quote.Article).DistinctBy(article => article.Id).ToList();
        var names = articles.Zip(VersionNames.Of(articles)).ToDictionary(version => version.First.Id, version => version.Second);
        var placed = quotes.Select(quote => new PlacedQuote(new(quote.Article.Id, quote.Article.Revision), quote.Stored)).ToList();
        return QuoteVariants.Match(placed.Where(quote => asked.Contains(quote.Stored.Id)), placed, id => names[id])
            .SelectMany(OtherVersion.Between);
    }
}
