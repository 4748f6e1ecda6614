using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Storage;

namespace NewsReader.Pages;

public sealed class IndexModel(StoryStore stories) : PageModel
{
    public const int PageSize = 30;

    public StoryPage Stories { get; private set; } = new([], null);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Stories = await stories.ListAsync(new StoryFilter(), null, PageSize, cancellation);
}
