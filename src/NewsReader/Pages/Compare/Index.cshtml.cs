using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Storage.Stories;

namespace NewsReader.Pages.Compare;

/// <summary>Choosing two texts to compare.</summary>
[RequestTimeout(RateLimits.Search)]
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

        if (asked.Count is > 2 and <= CollationAddress.MostTexts && !asked.Contains(null))
        {
            return Redirect(Url.Content($"~/{new CollationAddress([.. asked.OfType<RevisionReference>()])}"));
        }

        Refusal = asked.Count switch
        {
            0 => null,
            1 => "Choose one more: a comparison takes two texts, a collation three or more.",
            > CollationAddress.MostTexts => $"Choose fewer: up to {CollationAddress.MostTexts} texts can be read beside each other.",
            _ => "A text is named by its article's number, 7, or by article and revision, 7.2.",
        };
        Stories = (await stories.ListAsync(new StoryFilter { HasSeveralVersions = true }, after: null, Offered, cancellation)).Stories;
        return Page();
    }
}
