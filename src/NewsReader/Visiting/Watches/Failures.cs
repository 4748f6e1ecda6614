using NewsReader.Following.Fetching;
using NewsReader.Following.Schedule;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Watches;

/// <summary>What a visit without a document does to its watch.</summary>
internal static class Failures
{
    /// <summary>Statuses with which a site asks to wait: it is busy, or was asked too often.</summary>
    public static bool IsAskedToWait(FetchResult fetched) =>
        fetched is { Status: 429 or 503, RetryAfter: { } wait } && wait > TimeSpan.Zero;

    /// <summary>The watch after the visit.</summary>
    /// <param name="reason">Why the document is missing.</param>
    /// <param name="limits">What the site asks for.</param>
    public static Watch After(Watch watch, string reason, FetchResult fetched, VisitLimits limits, DateTimeOffset now, Random random)
    {
        var before = watch.FailingSince is { } since ? new FailureRun((int)Math.Min(watch.Failures, int.MaxValue / 2), since) : null;
        var run = FailureRun.After(before, now);
        var next = FailureSchedule.Next(run, fetched.Status, limits, now, random);
        return watch with
        {
            State = next.State,
            NextAt = next.At,
            Reason = next.State is WatchState.Active ? reason : next.Reason,
            VisitedAt = now,
            Failures = run.Count,
            FailingSince = run.Since,
        };
    }
}
