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

    /// <summary>The reason why a request cannot be compared; <see langword="null"/> without one.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Which texts were ticked, where too few or too many were; <see langword="null"/> before anything was.</summary>
    private IReadOnlyList<RevisionReference?>? ticked;

    /// <summary>The story whose versions were to be compared; <see langword="null"/> when none was named.</summary>
    private Story? asked;

    /// <summary>Whether a version is ticked: as it was for a story that comes back, else the first two.</summary>
    public bool IsTicked(Story story, int version) =>
        ticked is not null && story.Id == asked?.Id ? ticked.Any(text => text?.ArticleId == story.Articles[version].Id) : version < 2;

    /// <param name="v">The texts to compare.</param>
    /// <param name="story">The story whose form sent them; a form without a tick sends nothing else.</param>
    public async Task<IActionResult> OnGetAsync(string[] v, long? story, CancellationToken cancellation)
    {
        var texts = v.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => RevisionReference.Parse(text.Trim())).ToList();
        if (texts is [{ } left, { } right])
        {
            return Redirect(Url.Content($"~/{new ComparisonAddress(left, right)}"));
        }

        if (texts.Count is > 2 and <= CollationAddress.MostTexts && !texts.Contains(null))
        {
            return Redirect(Url.Content($"~/{new CollationAddress([.. texts.OfType<RevisionReference>()])}"));
        }

        Refusal = texts.Count switch
        {
            0 when story is null => null,
            0 => "Nothing was ticked. Tick two versions to compare them, or three and more to see them side by side.",
            1 => "Tick one more: two versions are compared word by word, three and more are shown side by side.",
            > CollationAddress.MostTexts => $"Choose fewer: up to {CollationAddress.MostTexts} texts can be read beside each other.",
            _ => "A text is named by its article's number, 7, or by article and revision, 7.2.",
        };
        (ticked, asked) = (texts, story is { } id ? await stories.FindAsync(id, cancellation) : null);
        var latest = (await stories.ListAsync(new StoryFilter { HasSeveralVersions = true }, after: null, Offered, cancellation)).Stories;
        Stories = asked is { Articles.Count: > 1 } ? [asked, .. latest.Where(other => other.Id != asked.Id)] : latest;
        return Page();
    }
}
