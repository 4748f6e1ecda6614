using System.Globalization;

namespace NewsReader.Requests;

/// <summary>
/// When a reader last came to the lists of what is new, remembered in a cookie. A visit begins half an hour after the one before.
/// </summary>
/// <param name="Before">When the visit before this one began; <see langword="null"/> at the first.</param>
/// <param name="Current">When this one began.</param>
internal sealed record LastVisit(DateTimeOffset? Before, DateTimeOffset Current)
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "visit";

    // Who comes back within half an hour, web statistics say by convention, has not left.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>The visit that a request belongs to; a cookie that is not ours counts as none.</summary>
    /// <param name="cookie">What the cookie contains; <see langword="null"/> when there is none.</param>
    /// <param name="now">The time.</param>
    public static LastVisit Of(string? cookie, DateTimeOffset now)
    {
        var known = cookie?.Split('.') is [var before, var current] && Moment(current) is { } at && at <= now
            ? new LastVisit(Moment(before), at)
            : null;
        return known is null ? new(null, now) : now - known.Current < Pause ? known : new(known.Current, now);
    }

    /// <summary>What the cookie contains: seconds since 1970.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Before?.ToUnixTimeSeconds() ?? 0}.{Current.ToUnixTimeSeconds()}");

    private static DateTimeOffset? Moment(string seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var since) && since is > 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(since)
            : null;
}
