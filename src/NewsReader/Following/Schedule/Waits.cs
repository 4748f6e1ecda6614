namespace NewsReader.Following.Schedule;

/// <summary>Times between visits: within limits, spread a little, never beyond what a clock can show.</summary>
internal static class Waits
{
    /// <summary>The longest that a site may ask to wait.</summary>
    public static readonly TimeSpan LongestAsked = TimeSpan.FromHours(24);

    /// <summary>Share by which a time is made longer or shorter, so that visits that fell together drift apart.</summary>
    private const double Spread = 0.1;

    /// <summary>A wait within limits, up to a tenth longer or shorter but never below the shortest.</summary>
    public static TimeSpan Jittered(TimeSpan wait, TimeSpan shortest, TimeSpan longest, Random random)
    {
        var within = wait < shortest ? shortest : wait > longest ? longest : wait;
        var spread = within * (1 + Spread * (2 * random.NextDouble() - 1));
        return spread < shortest ? shortest : spread;
    }

    /// <summary>The longer of a wait and what a site asks for, of which at most a day counts.</summary>
    public static TimeSpan AtLeast(TimeSpan wait, TimeSpan? asked)
    {
        var counted = asked is { } some && some > LongestAsked ? LongestAsked : asked ?? TimeSpan.Zero;
        return wait < counted ? counted : wait;
    }

    /// <summary>A time after another; the last one that a clock can show when it would be later.</summary>
    public static DateTimeOffset After(DateTimeOffset now, TimeSpan wait) =>
        DateTimeOffset.MaxValue - now < wait ? DateTimeOffset.MaxValue : now + wait;
}
