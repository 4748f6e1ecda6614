using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Storage.Following;
using NewsReader.Visiting;
using NewsReader.Visiting.Sources;

namespace NewsReader.Pages.Sources;

/// <summary>One subscription: its settings and its visits.</summary>
internal sealed class SubscriptionModel(SubscriptionStore subscriptions, WatchStore watches, VisitStore visits, VisitSignal signal,
    TimeProvider clock) : PageModel
{
    /// <summary>Rows of visits that are shown.</summary>
    private const int MostVisits = 50;

    /// <summary>Times between visits that a person can choose, in minutes, with their words; 0 leaves it to the schedule.</summary>
    public static IReadOnlyList<(int Minutes, string Words)> Paces { get; } =
    [
        (0, "by the schedule"), (15, "every 15 minutes"), (30, "every 30 minutes"), (60, "every hour"), (180, "every 3 hours"),
        (720, "twice a day"), (1440, "once a day"), (10080, "once a week"),
    ];

    /// <summary>The subscription.</summary>
    public FollowedSource Source { get; private set; } = null!;

    /// <summary>Its last visits, the latest first.</summary>
    public IReadOnlyList<RecordedVisit> Visits { get; private set; } = [];

    /// <summary>The time for which the page is made.</summary>
    public DateTimeOffset Now { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        Now = clock.GetUtcNow();
        if (await subscriptions.ShowAsync(id, Now, cancellation) is not { } source)
        {
            return NotFound();
        }

        Source = source;
        Visits = await visits.OfWatchAsync(source.Watch.Id, MostVisits, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, string? act, string? name, string? folder, int pace,
        CancellationToken cancellation)
    {
        if (!ModelState.IsValid || !Paces.Any(known => known.Minutes == pace))
        {
            return BadRequest();
        }

        var isDone = act switch
        {
            "save" => await SaveAsync(id, name, folder, pace, cancellation),
            "remove" => await subscriptions.RemoveAsync(id, cancellation),
            _ => await new SubscriptionAct(subscriptions, watches, signal, clock).DoAsync(act ?? "", id, cancellation),
        };
        return !isDone ? NotFound() : LocalRedirect(Url.Content(act is "remove" ? "~/sources" : $"~/subscriptions/{id}"));
    }

    private async Task<bool> SaveAsync(long id, string? name, string? folder, int pace, CancellationToken cancellation) =>
        await subscriptions.FindAsync(id, cancellation) is { } known
        && await subscriptions.ChangeAsync(known with
        {
            Name = Follower.Name(name, known.Name),
            Folder = Follower.Folder(folder),
            Pace = pace == 0 ? null : pace * 60,
        }, cancellation);
}
