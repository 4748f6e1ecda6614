using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsReader.Pages.Help;

/// <summary>How to use it: the list of help pages, or one of them.</summary>
internal sealed class HelpModel(HelpPages pages) : PageModel
{
    public IReadOnlyList<(string Name, string Title)> All => pages.All;

    /// <summary>The page asked for; <see langword="null"/> for the list.</summary>
    public IHtmlContent? Body { get; private set; }

    public string Title { get; private set; } = "Help";

    public async Task<IActionResult> OnGetAsync(string? name, CancellationToken cancellation)
    {
        if (name is null)
        {
            return Page();
        }

        if (!pages.Has(name))
        {
            return NotFound();
        }

        Title = All.First(page => string.Equals(page.Name, name, StringComparison.Ordinal)).Title;
        Body = await pages.RenderAsync(name, Url.Content("~/help/"), cancellation);
        return Page();
    }
}
