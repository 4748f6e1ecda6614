using NewsReader.Storage.Following;

namespace NewsReader.Following.Schedule;

/// <summary>Decides when the page of an article is visited next.</summary>
internal static class ArticleSchedule
{
    /// <summary>The shortest time between two visits, but for one that confirms a change.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);

    /// <summary>The longest time between two visits.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(72);

    /// <summary>Time without an edit after which an article is no longer visited.</summary>
    public static readonly TimeSpan Ends = TimeSpan.FromDays(60);

    /// <summary>The next visit after one that succeeded.</summary>
    /// <param name="rhythm">What the visits have shown, the last one included.</param>
    /// <param name="limits">What the site and the person ask for.</param>
    /// <param name="comeAgainIn">What the visit itself asks for (<c>VisitDecision.ComeAgainIn</c>).</param>
    public static NextVisit Next(ArticleRhythm rhythm, VisitLimits limits, TimeSpan? comeAgainIn, DateTimeOffset now, Random random)
    {
        if (comeAgainIn is null && rhythm.Quiet >= Ends)
        {
            return new(WatchState.Ended, At: null, $"It has not changed for {Ends.TotalDays:0} days and is no longer visited.");
        }

        var usual = comeAgainIn ?? limits.Pace ?? Waits.Jittered(EditEstimate.WaitOf(rhythm), Shortest, Longest, random);
        var wait = Waits.AtLeast(usual, limits.RetryAfter);
        return new(WatchState.Active, Waits.After(now, wait), wait > usual ? "The site asked to wait."
            : comeAgainIn is not null ? "A change is waiting to be confirmed."
            : limits.Pace is not null ? "At the pace that was set."
            : "By how often it has been edited.");
    }
}
