using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Pages.Quotes;
using NewsReader.Presentation;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;

namespace NewsReader.Pages.Search;

/// <summary>One search over reports and quotes: how many of each, the first of each, and the way to both lists.</summary>
[EnableRateLimiting(RateLimits.Search)]
[RequestTimeout(RateLimits.Search)]
internal sealed class IndexModel(ArticleStore articles, QuoteStore quotes) : PageModel
{
    /// <summary>Reports and quotes that are shown of each: both headings stay on the first screen.</summary>
    private const int MostShown = 5;

    /// <summary>The search as it was typed.</summary>
    public string Typed { get; private set; } = "";

    public SearchQuery Query { get; private set; } = SearchQuery.Empty;

    public ArticlePage Reports { get; private set; } = new([], 0, IsCountExact: true);

    public QuotePage Quotes { get; private set; } = new([], 0, IsCountExact: true, []);

    /// <summary>The quotes that are shown, with the other versions of each.</summary>
    public IReadOnlyList<FoundQuote> Hits { get; private set; } = [];

    public async Task OnGetAsync(string? q, CancellationToken cancellation)
    {
        (Typed, Query) = (q ?? "", SearchQuery.Parse(q ?? ""));
        if (Query.Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (!Query.IsEmpty)
        {
            Reports = await articles.SearchAsync(Query, skip: 0, MostShown, cancellation);
            Quotes =
                await quotes.SearchAsync(Query, Query.Words.Any()
                    ? QuoteOrder.Relevance
                    : QuoteOrder.Newest, skip: 0, MostShown, cancellation: cancellation);
            Hits = await FoundQuote.WithVersionsAsync(Quotes.Hits, quotes, cancellation);
        }
    }

    /// <summary>The address of a list of all finds, below the site's root.</summary>
    public string All(string list) => $"{list}?q={Uri.EscapeDataString(Query.ToString())}";

    /// <summary>How many were found: <c>3 reports</c>, <c>more than 10,000 quotes</c>.</summary>
    public static string Number(long count, bool isExact, string one) => (isExact ? "" : "more than ") + Phrases.Count(count, one);
}
