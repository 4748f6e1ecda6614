using System.Globalization;
using NewsReader.Presentation;
using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Sources;

/// <summary>The state of a watch in words.</summary>
internal static class WatchPhrases
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>
    /// How a watch is doing, in a word that style sheets and programs read: fine, new, waiting, failing, paused, gone or ended.
    /// </summary>
    public static string Kind(Watch watch) => watch switch
    {
        { State: WatchState.Paused } => "paused",
        { State: WatchState.Gone } => "gone",
        { State: WatchState.Ended } => "ended",
        { VisitedAt: null } => "new",
        { Failures: > 0 } => "failing",
        { Reason: not null, Kind: not WatchKind.Entry } => "waiting",
        _ => "fine",
    };

    /// <summary>How a watch is doing, in a sentence without a full stop.</summary>
    public static string Of(Watch watch) => Kind(watch) switch
    {
        "new" => "Not visited yet",
        "failing" => Failing(watch),
        "fine" => "Up to date",
        _ => (watch.Reason ?? watch.State.ToString()).TrimEnd('.'),
    };

    /// <summary>A moment for a list: the time when it is of today, else the day.</summary>
    public static string Moment(DateTimeOffset? at, DateTimeOffset now) => at is not { } known ? "—"
        : known.UtcDateTime.Date == now.UtcDateTime.Date ? known.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)
        : known.UtcDateTime.ToString("d MMM", English);

    /// <summary>How long it is until a moment: <c>in 2 minutes</c>, <c>now</c>.</summary>
    public static string Until(DateTimeOffset at, DateTimeOffset now) => (at - now).TotalMinutes switch
    {
        < 1 => "now",
        < 90 and var minutes => $"in {Phrases.Count((long)minutes, "minute")}",
        var minutes => $"in {Phrases.Count((long)Math.Round(minutes / 60), "hour")}",
    };

    private static string Failing(Watch watch)
    {
        var since = watch.FailingSince is { } first ? " since " + first.UtcDateTime.ToString("d MMMM", English) : "";
        return $"Failing{since}: {(watch.Reason ?? "no document").TrimEnd('.')}; tried {Phrases.Count(watch.Failures, "time")}";
    }
}
