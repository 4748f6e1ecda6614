using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Presentation;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Speakers;

namespace NewsReader.Pages.Quotes;

/// <summary>Where a reader says who spoke.</summary>
[Authorize(AccessPolicies.Editors)]
internal sealed class SpeakerOfModel(
    QuoteStore quotes, ArticleStore articles, CorrectionStore corrections, SpeakerStore speakers, SpeakerCorrector corrector,
        TimeProvider clock) : PageModel
{
    /// <summary>The choice for an unknown speaker: no name begins with a dash.</summary>
    public const string Unclear = "-unclear";

    /// <summary>Chosen when the speaker is none of those named.</summary>
    public const string SomebodyElse = "-other";

    /// <summary>Chosen when the name is right, but belongs to a different person in this story.</summary>
    public const string Namesake = "-namesake";

    // Characters, as the field of the page allows: the longest names of offices and bodies fit.
    private const int LongestName = 200;

    public QuoteHit Found { get; private set; } = null!;

    /// <summary>Who else speaks in the same text.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Whether the name identifies one person in every story, so that another person may have it too.</summary>
    public bool MayBeNamesake => Found.Stored.Quote.Speaker is { } speaker && FullName.Is(speaker.Name);

    /// <summary>The quote in its text, below the site's root.</summary>
    public string Back => TextAddress.Of(new(Found.Article.Id, Found.Article.Revision), Found.Stored);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await quotes.FindAsync(id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        var revision = await articles.FindAsync(new RevisionReference(found.Article.Id, found.Article.Revision), cancellation);
        Names = [.. (await quotes.OfRevisionAsync(revision!.Id, cancellation))
            .Select(quote => quote.Quote.Speaker?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, string? speaker, string? other, CancellationToken cancellation)
    {
        if (await quotes.FindAsync(id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        var name = (speaker is SomebodyElse ? other : speaker)?.Trim();
        if (string.IsNullOrEmpty(name) || name.Length > LongestName)
        {
            return BadRequest();
        }

        if (name is not Namesake)
        {
            await corrections.AddSpeakerAsync(
                found.Article.Id, found.Stored.Quote.Text, name is Unclear ? null : name, clock.GetUtcNow(), cancellation);
        }
        else if (MayBeNamesake)
        {
            await speakers.PartAsync(found.Stored.Quote.Speaker!.Name, found.Article.StoryId, clock.GetUtcNow(), cancellation);
        }

        return LocalRedirect("~/" + Back);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long id, CancellationToken cancellation)
    {
        if (await quotes.FindAsync(id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        await corrector.WithdrawAsync(found.Article.Id, found.Stored.Quote.Text, cancellation);
        return LocalRedirect("~/" + Back);
    }
}
