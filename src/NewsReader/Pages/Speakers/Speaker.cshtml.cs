using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Pages.Quotes;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Speakers;

namespace NewsReader.Pages.Speakers;

/// <summary>A person or body: what texts called them, and what they said.</summary>
[RequestTimeout(RateLimits.Search)]
internal sealed class SpeakerModel(SpeakerStore speakers, QuoteStore quotes) : PageModel
{
    // Quotes on one page, as many as the search of quotes shows.
    private const int PageSize = 25;

    public SpeakerProfile Speaker { get; private set; } = null!;

    public QuotePage Found { get; private set; } = null!;

    /// <summary>The quotes of this page, with the other versions of each.</summary>
    public IReadOnlyList<FoundQuote> Hits { get; private set; } = [];

    public int PageNumber { get; private set; } = 1;

    public bool HasMore => (long)PageNumber * PageSize < Found.Count;

    public async Task<IActionResult> OnGetAsync(long id, [FromQuery(Name = "page")] int number, CancellationToken cancellation)
    {
        if (await speakers.FindAsync(id, cancellation) is not { } speaker)
        {
            return NotFound();
        }

        Speaker = speaker;
        PageNumber = Math.Clamp(number, 1, 999);
        Found = await quotes.SearchAsync(SearchQuery.Empty, QuoteOrder.Newest, (PageNumber - 1) * PageSize, PageSize, id, cancellation);
        Hits = await FoundQuote.WithVersionsAsync(Found.Hits, quotes, cancellation);
        return Page();
    }
}
