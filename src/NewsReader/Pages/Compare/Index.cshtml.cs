using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Core.Stories;
using NewsReader.Storage;

namespace NewsReader.Pages.Compare;

/// <summary>Choosing two texts to compare.</summary>
internal sealed class IndexModel(StoryStore stories) : PageModel
{
    /// <summary>Stories offered: a page of the list.</summary>
    private const int Offered = 30;

    public IReadOnlyList<Story> Stories { get; private set; } = [];

    /// <summary>What was asked for and cannot be compared, in words; <see langword="null"/> when nothing was.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string[] v, CancellationToken cancellation)
    {
        var asked = v.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => RevisionReference.Parse(text.Trim())).ToList();
        if (asked is [{ } left, { } right])
        {
            return Redirect(Url.Content($"~/{new ComparisonAddress(left, right)}"));
        }

        Refusal = asked.Count switch
        {
            0 => null,
            2 => "A text is named by its article's number, 7, or by article and revision, 7.2.",
            1 => "Choose one more: a comparison takes two texts.",
            _ => "Choose two: a comparison takes two texts.",
        };
        Stories = (await stories.ListAsync(new StoryFilter { HasSeveralVersions = true }, after: null, Offered, cancellation)).Stories;
        return Page();
    }
}
