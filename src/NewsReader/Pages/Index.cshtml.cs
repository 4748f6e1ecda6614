using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Configuration;
using NewsReader.Core.Stories;
using NewsReader.Pages.Front;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Stories;
using NewsReader.Requests;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Pages;

/// <summary>
/// The front page: first the stories with several texts and what differs in them, then the single reports by day. With a filter or
/// another order it is one list of the stories that pass.
/// </summary>
[RequestTimeout(RateLimits.Search)]
internal sealed class IndexModel(
    StoryStore stories, EditStore edits, SourceStore sources, StoryDifferences differences, SiteSettings settings, TimeProvider clock)
    : PageModel
{
    // Reports on one page. Each takes a line or two.
    private const int PageSize = 30;

    // Stories with several texts: one over the width of the page and four rows of two.
    private const int MostCompared = 9;

    // New stories that are counted; a reader who sees more comes back after weeks.
    private const int MostNew = 999;

    public StoryQuery Query { get; private set; } = new() { Filter = new() };

    /// <summary>The stories with several texts, the latest changed first; empty except at the top of the front page.</summary>
    public IReadOnlyList<FrontStory> Compared { get; private set; } = [];

    /// <summary>The list: single reports, or all stories that pass the filter.</summary>
    public IReadOnlyList<FrontStory> Listed { get; private set; } = [];

    /// <summary>Where the next page of the list begins; <see langword="null"/> on the last.</summary>
    public StoryCursor? Older { get; private set; }

    public IReadOnlyList<string> Outlets { get; private set; } = [];

    public Imports Imports { get; private set; } = new(null, null, IsWatching: false);

    public StoryTotals Totals { get; private set; } = new(0, 0);

    /// <summary>Edits received today, in UTC.</summary>
    public long EditsToday { get; private set; }

    /// <summary>When the reader was here before; <see langword="null"/> at the first visit.</summary>
    public DateTimeOffset? LastVisit { get; private set; }

    /// <summary>Stories that changed since then, at most 999.</summary>
    public long New { get; private set; }

    /// <summary>Today, in UTC.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>Whether this is the top of the front page, without a filter or an order of the reader's.</summary>
    public bool IsFront => IsByDay && Query.After is null;

    /// <summary>Whether single reports are listed by the day of their arrival.</summary>
    public bool IsByDay => Query is { Filter.IsEmpty: true, Order: StoryOrder.Changed };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Query = StoryQuery.Of(Request.Query);
        Today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        LastVisit = HttpContext.Features.Get<LastVisit>()?.Before;
        if (Query.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            await ListAsync(cancellation);
        }

        if (IsFront)
        {
            await CountAsync(cancellation);
        }

        Imports = Imports.Of(await sources.LatestAsync(cancellation), clock.GetUtcNow(), settings.Watched.Count > 0);
        Outlets = await stories.OutletsAsync(cancellation);
    }

    private async Task ListAsync(CancellationToken cancellation)
    {
        if (IsFront)
        {
            var several = Query.Filter with { HasSeveralTexts = true };
            Compared = await FrontAsync((await stories.ListAsync(several, after: null, MostCompared, cancellation)).Stories, cancellation);
        }

        var filter = IsByDay ? Query.Filter with { HasSeveralTexts = false } : Query.Filter;
        var page = await stories.ListAsync(filter, Query.Order, Query.After, PageSize, cancellation);
        (Listed, Older) = (await FrontAsync(page.Stories, cancellation), page.Older);
    }

    private async Task CountAsync(CancellationToken cancellation)
    {
        Totals = await stories.TotalsAsync(cancellation);
        EditsToday = await edits.CountAsync(new(Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), cancellation);
        New = LastVisit is { } since ? await stories.CountAsync(new() { ChangedAfter = since }, MostNew, cancellation) : 0;
    }

    private async Task<IReadOnlyList<FrontStory>> FrontAsync(IReadOnlyList<Story> listed, CancellationToken cancellation)
    {
        var front = new List<FrontStory>();
        foreach (var story in listed)
        {
            front.Add(new(story, await differences.OfAsync(story, cancellation), story.ChangedAt > LastVisit,
                IsByDay ? DateOnly.FromDateTime(story.ChangedAt.UtcDateTime) : null));
        }

        return front;
    }
}
