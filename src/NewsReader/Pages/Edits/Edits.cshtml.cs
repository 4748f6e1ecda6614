using System.Globalization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Presentation.Edits;
using NewsReader.Storage.Articles;

namespace NewsReader.Pages.Edits;

/// <summary>The reports that changed last, with what changed in them.</summary>
[EnableRateLimiting(RateLimits.Comparison)]
[RequestTimeout(RateLimits.Comparison)]
internal sealed class EditsModel(EditStore edits, TimeProvider clock) : PageModel
{
    private const string Newest = "newest";

    /// <summary>The part of the list that is shown.</summary>
    public EditList List { get; private set; } = new([], Older: null);

    /// <summary>Whether the latest edits of a day are first, instead of the weightiest.</summary>
    public bool IsNewestFirst { get; private set; }

    /// <summary>Edits of today, in UTC.</summary>
    public long Today { get; private set; }

    /// <summary>Edits of the last seven days.</summary>
    public long ThisWeek { get; private set; }

    /// <summary>A day as its heading.</summary>
    public string NameOf(DateOnly day)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return day == today ? "Today"
            : day == today.AddDays(-1) ? "Yesterday"
            : day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
    }

    public async Task OnGetAsync(long? before, string? order, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        IsNewestFirst = order is Newest;
        List = await EditList.ReadAsync(edits, before, cancellation);
        Today = await edits.CountAsync(new(now.UtcDateTime.Date, TimeSpan.Zero), cancellation);
        ThisWeek = await edits.CountAsync(now.AddDays(-7), cancellation);
    }
}
