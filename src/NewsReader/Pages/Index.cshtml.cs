using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Storage;

namespace NewsReader.Pages;

/// <summary>The front page: stories, the latest changed first.</summary>
internal sealed class IndexModel(StoryStore stories) : PageModel
{
    private const int PageSize = 30;

    public StoryQuery Query { get; private set; } = new() { Filter = new() };

    public StoryPage Listed { get; private set; } = new([], null);

    public IReadOnlyList<string> Outlets { get; private set; } = [];

    public async Task OnGetAsync(string? after, CancellationToken cancellation)
    {
        Query = StoryQuery.Of(Request.Query);
        Listed = await stories.ListAsync(Query.Filter, StoryCursor.Parse(after), PageSize, cancellation);
        Outlets = await stories.OutletsAsync(cancellation);
    }
}
