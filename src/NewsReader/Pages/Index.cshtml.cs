using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Configuration;
using NewsReader.Presentation.Queries;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Pages;

/// <summary>The front page: stories, the latest changed first.</summary>
[RequestTimeout(RateLimits.Search)]
internal sealed class IndexModel(StoryStore stories, SourceStore sources, SiteSettings settings, TimeProvider clock) : PageModel
{
    // Stories on one page. Each takes a few lines, fewer than a quote or an excerpt.
    private const int PageSize = 30;

    public StoryQuery Query { get; private set; } = new() { Filter = new() };

    public StoryPage Listed { get; private set; } = new([], null);

    public IReadOnlyList<string> Outlets { get; private set; } = [];

    public Imports Imports { get; private set; } = new(null, null, IsWatching: false);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Query = StoryQuery.Of(Request.Query);
        if (Query.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            Listed = await stories.ListAsync(Query.Filter, Query.After, PageSize, cancellation);
        }

        Imports = Imports.Of(await sources.LatestAsync(cancellation), clock.GetUtcNow(), settings.Watched.Count > 0);
        Outlets = await stories.OutletsAsync(cancellation);
    }
}
