using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;

namespace NewsReader.Pages.Quotes;

/// <summary>Who said what: search, narrow, read.</summary>
[EnableRateLimiting(RateLimits.Search)]
[RequestTimeout(RateLimits.Search)]
internal sealed class IndexModel(QuoteStore quotes) : PageModel
{
    // Quotes on one page. Each has its context and versions, so that these are a few screens.
    private const int PageSize = 25;

    public QuoteQuery Query { get; private set; } = new(SearchQuery.Empty);

    public QuotePage Found { get; private set; } = new([], 0, IsCountExact: true, []);

    /// <summary>The quotes of this page, with the other versions of each.</summary>
    public IReadOnlyList<FoundQuote> Hits { get; private set; } = [];

    /// <summary>When the finds were published; <see langword="null"/> when there is nothing to see in it.</summary>
    public DateHistogram? Dates { get; private set; }

    /// <summary>For a search without results: its words that occur in no quote, each with the nearest that does.</summary>
    public IReadOnlyList<(string Typed, string Near)> Nearest { get; private set; } = [];

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    /// <summary>For a search that found nothing: what it would find without each of its parts.</summary>
    public IReadOnlyList<(SearchChip Chip, long Count)> Loosened { get; private set; } = [];

    /// <summary>Which of the finds are on this page: <c>26–50 of 9,325 quotes</c>; all of them where they are counted by person.</summary>
    public string Heading
    {
        get
        {
            var first = ((Query.Page - 1) * PageSize) + 1;
            var total = Phrases.Count(Found.Count, "quote");
            return Found.Hits.Count == 0 || Found.Count <= PageSize || Query.IsByPerson
                ? $"{(Found.IsCountExact ? "" : "More than ")}{total}"
                : FormattableString.Invariant(
                    $"{first:N0}–{first + Found.Hits.Count - 1:N0} of {(Found.IsCountExact ? "" : "more than ")}{total}");
        }
    }

    public bool HasMore => (long)Query.Page * PageSize < Found.Count;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Query = QuoteQuery.Of(Request.Query);
        if (Query.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Found = await FindAsync(Query.Search, cancellation);
        Facets = FacetGroup.Of(Query, Found.Facets);
        Dates = DateHistogram.Of(Found.Facets);
        if (Found.Count == 0)
        {
            Loosened = await LoosenAsync(cancellation);
            Nearest = await quotes.NearestAsync([.. SpelledWords()], cancellation);
        }
        else if (!Query.IsByPerson)
        {
            Hits = await FoundQuote.WithVersionsAsync(Found.Hits, quotes, cancellation);
        }
    }

    private IEnumerable<string> SpelledWords() =>
        Query.Search.Words.Where(words => !words.IsExcluded).SelectMany(words => words.Alternatives)
            .Where(term => !term.IsUnspaced).SelectMany(term => term.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private Task<QuotePage> FindAsync(SearchQuery search, CancellationToken cancellation) =>
        quotes.SearchWithFacetsAsync(search, Query.Order, (Query.Page - 1) * PageSize, PageSize, cancellation);

    private async Task<IReadOnlyList<(SearchChip Chip, long Count)>> LoosenAsync(CancellationToken cancellation)
    {
        var loosened = new List<(SearchChip Chip, long Count)>();
        foreach (var chip in Query.Search.Chips)
        {
            var found =
                await quotes.SearchAsync(SearchQuery.Parse(chip.Without), QuoteOrder.Newest, skip: 0, take: 1, cancellation: cancellation);
            loosened.Add((chip, found.Count));
        }

        return [.. loosened.Where(choice => choice.Count > 0).OrderByDescending(choice => choice.Count)];
    }
}
