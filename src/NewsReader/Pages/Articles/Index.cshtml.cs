using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Search;

namespace NewsReader.Pages.Articles;

/// <summary>Reports found by the words of their whole text.</summary>
[EnableRateLimiting(RateLimits.Search)]
[RequestTimeout(RateLimits.Search)]
internal sealed class IndexModel(ArticleStore articles) : PageModel
{
    // Reports on one page. Each has a headline and an excerpt, so that these are a few screens.
    private const int PageSize = 25;

    /// <summary>What the search field shows: what was typed while it is not understood, else the search in its plainest form.</summary>
    public string Field { get; private set; } = "";

    public SearchQuery Query { get; private set; } = SearchQuery.Empty;

    public ArticlePage Found { get; private set; } = new([], 0, IsCountExact: true);

    public int PageNumber { get; private set; } = 1;

    public bool HasMore => (long)PageNumber * PageSize < Found.Count;

    public async Task OnGetAsync(string? q, [FromQuery(Name = "page")] int number, CancellationToken cancellation)
    {
        Query = SearchQuery.Parse(q ?? "");
        PageNumber = Math.Clamp(number, 1, 999);
        Field = Query.Errors.Count > 0 ? q! : Query.ToString();
        if (Query.Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Found = await articles.SearchAsync(Query, (PageNumber - 1) * PageSize, PageSize, cancellation);
    }
}
