using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Presentation.Queries;
using NewsReader.Storage.Speakers;

namespace NewsReader.Pages.Speakers;

/// <summary>Everyone who said something, by name.</summary>
[EnableRateLimiting(RateLimits.Search)]
[RequestTimeout(RateLimits.Search)]
internal sealed class IndexModel(SpeakerStore speakers) : PageModel
{
    // Names on one page. Each is one line, so that a page holds four times as many as of quotes.
    private const int PageSize = 100;

    public string Query { get; private set; } = "";

    /// <summary>The problem with the search; <see langword="null"/> when there is none.</summary>
    public ParameterProblem? Problem { get; private set; }

    public IReadOnlyList<SpeakerProfile> Found { get; private set; } = [];

    public int PageNumber { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public async Task OnGetAsync(string? q, [FromQuery(Name = "page")] int number, CancellationToken cancellation)
    {
        (Query, Problem, PageNumber) = (q?.Trim() ?? "", SpeakerQuery.ProblemOf(q), Math.Clamp(number, 1, 999));
        if (Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var found = await speakers.ListAsync(Query, (PageNumber - 1) * PageSize, PageSize + 1, cancellation);
        (Found, HasMore) = ([.. found.Take(PageSize)], found.Count > PageSize);
    }

    /// <summary>The address of another part of the list, below the site's root.</summary>
    public string PartAt(int number) => $"speakers?{(Query.Length > 0 ? $"q={Uri.EscapeDataString(Query)}&" : "")}page={number}";
}
