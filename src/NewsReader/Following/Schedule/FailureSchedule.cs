using System.Globalization;
using NewsReader.Storage.Following;

namespace NewsReader.Following.Schedule;

/// <summary>Decides when an address is visited again whose last visit failed.</summary>
internal static class FailureSchedule
{
    /// <summary>The wait after the first failure; it doubles with each further one.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMinutes(15);

    /// <summary>The longest wait.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    /// <summary>Time with nothing but failures after which an address is paused.</summary>
    public static readonly TimeSpan Pauses = TimeSpan.FromDays(30);

    /// <summary>
    /// Failures without which nothing is paused: so many visits take thirty days, and fewer mean that the clock has jumped.
    /// </summary>
    private const int LeastFailures = 10;

    /// <summary>The next visit after a failure.</summary>
    /// <param name="run">The failures so far, this one included.</param>
    /// <param name="status">The status of the answer; 0 when there was none.</param>
    /// <param name="limits">What the site asks for.</param>
    public static NextVisit Next(FailureRun run, int status, VisitLimits limits, DateTimeOffset now, Random random)
    {
        if (status is 410)
        {
            return new(WatchState.Gone, At: null, "The site says that it no longer exists (410).");
        }

        if (run.Count >= LeastFailures && now - run.Since >= Pauses)
        {
            var what = status == 0 ? "no answer" : string.Create(CultureInfo.InvariantCulture, $"status {status}");
            return new(WatchState.Paused, At: null, $"Paused after {Pauses.TotalDays:0} days of errors, the last one: {what}.");
        }

        var doubled = First * Math.Pow(2, Math.Min(run.Count - 1, 10));
        var wait = Waits.AtLeast(Waits.Jittered(doubled, First, Longest, random), limits.RetryAfter);
        return new(WatchState.Active, Waits.After(now, wait), "The last visit failed.");
    }
}
