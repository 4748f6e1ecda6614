using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Storage.Speakers;

namespace NewsReader.Pages.Speakers;

/// <summary>Where a reader says that two names are one person's, or are not.</summary>
[Authorize(AccessPolicies.Editors)]
[RequestTimeout(RateLimits.Search)]
internal sealed class SameModel(SpeakerStore speakers, TimeProvider clock) : PageModel
{
    // Names offered. Beyond these another word finds the person sooner than a longer list.
    private const int MostFound = 50;

    public SpeakerProfile Speaker { get; private set; } = null!;

    public string Query { get; private set; } = "";

    public IReadOnlyList<SpeakerProfile> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, string? q, CancellationToken cancellation)
    {
        if (await speakers.FindAsync(id, cancellation) is not { } speaker)
        {
            return NotFound();
        }

        (Speaker, Query) = (speaker, q?.Trim() ?? "");
        Found = [.. (await speakers.SearchAsync(Query, MostFound, cancellation)).Where(other => other.Id != id)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, long other, CancellationToken cancellation)
    {
        if (await speakers.FindAsync(id, cancellation) is null || await speakers.FindAsync(other, cancellation) is null)
        {
            return NotFound();
        }

        await speakers.MergeAsync(id, other, clock.GetUtcNow(), cancellation);
        return LocalRedirect($"~/speakers/{other}");
    }

    public async Task<IActionResult> OnPostApartAsync(long id, CancellationToken cancellation)
    {
        await speakers.SeparateAsync(id, cancellation);
        return LocalRedirect($"~/speakers/{id}");
    }
}
