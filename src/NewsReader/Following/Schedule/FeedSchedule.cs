using NewsReader.Storage.Following;

namespace NewsReader.Following.Schedule;

/// <summary>Decides when a feed is visited next.</summary>
internal static class FeedSchedule
{
    /// <summary>The shortest time between two visits.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(10);

    /// <summary>The longest time between two visits.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Visits in the mean time between two entries: an entry waits an eighth of that time on average.</summary>
    private const double VisitsToAnEntry = 4;

    /// <summary>The unit in which entries are counted: most feeds of news have a rhythm of weekdays and weekends.</summary>
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The next visit after one that succeeded.</summary>
    /// <param name="entriesAWeek">Entries a week (<see cref="EntriesAWeek"/>).</param>
    /// <param name="limits">What the feed, its site and the person ask for.</param>
    public static NextVisit Next(double entriesAWeek, VisitLimits limits, DateTimeOffset now, Random random)
    {
        var visits = double.IsFinite(entriesAWeek) ? Math.Max(entriesAWeek, 0) * VisitsToAnEntry : 0;
        var usual = limits.Pace ?? Waits.Jittered(Week / Math.Max(visits, 1), Shortest, Longest, random);
        var asked = new[] { limits.RetryAfter, limits.FreshFor, limits.TimeToLive }.Max();
        var wait = Waits.AtLeast(usual, limits.Pace is null ? asked : limits.RetryAfter);
        return new(WatchState.Active, Waits.After(now, wait), wait > usual ? "The site asked to wait." : "By the number of its entries.");
    }

    /// <summary>Entries a week by the dates of a feed's entries: those of the last four weeks. Impossible dates do not count.</summary>
    public static double EntriesAWeek(IEnumerable<DateTimeOffset> dates, DateTimeOffset now)
    {
        const int weeks = 4; // long enough to even out a holiday, short enough to follow a feed that falls silent
        return dates.Count(date => date <= now && now - date <= weeks * Week) / (double)weeks;
    }
}
