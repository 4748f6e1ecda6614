using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Storage.Following;
using NewsReader.Visiting;
using NewsReader.Visiting.Sources;

namespace NewsReader.Pages.Sources;

/// <summary>What is followed, and how it is doing.</summary>
internal sealed class SourcesModel(SubscriptionStore subscriptions, WatchStore watches, VisitSettings settings, VisitSignal signal,
    TimeProvider clock) : PageModel
{
    /// <summary>Subscriptions of a page.</summary>
    private const int PageSize = 100;

    private const string Attention = "attention";

    /// <summary>The subscriptions of this page.</summary>
    public IReadOnlyList<FollowedSource> Sources { get; private set; } = [];

    /// <summary>How many there are in all.</summary>
    public long Count { get; private set; }

    /// <summary>Addresses that are visited: those of the subscriptions and of their items.</summary>
    public long Watched { get; private set; }

    /// <summary>When the next visit is due; <see langword="null"/> when none is.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>Where the next page begins; <see langword="null"/> for the last.</summary>
    public int? Next { get; private set; }

    /// <summary>Which subscriptions are shown; <see langword="null"/> for all.</summary>
    public string? Only { get; private set; }

    /// <summary>The time for which the page is made.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Whether this site visits by itself.</summary>
    public bool IsOn => settings.IsOn;

    public async Task OnGetAsync(string? only, int? from, CancellationToken cancellation)
    {
        Now = clock.GetUtcNow();
        Only = only is Attention ? only : null;
        var skip = Math.Max(0, from ?? 0);
        Count = await subscriptions.CountAsync(cancellation);
        Watched = await watches.CountAsync(cancellation);
        NextAt = await watches.NextAtAsync(cancellation);
        Sources = await subscriptions.ListAsync(Now, skip, PageSize, needsAttention: Only is not null, cancellation);
        Next = Sources.Count == PageSize ? skip + PageSize : null;
    }

    /// <param name="act">What to do and with which subscription: <c>visit-7</c>, <c>pause-7</c> or <c>resume-7</c>.</param>
    public async Task<IActionResult> OnPostAsync(string? act, string? only, CancellationToken cancellation)
    {
        if (act?.Split('-') is not [var what, var number]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !await new SubscriptionAct(subscriptions, watches, signal, clock).DoAsync(what, id, cancellation))
        {
            return NotFound();
        }

        return LocalRedirect(Url.Content(only is Attention ? "~/sources?only=attention" : "~/sources"));
    }
}
