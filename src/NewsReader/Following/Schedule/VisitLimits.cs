namespace NewsReader.Following.Schedule;

/// <summary>What a site and a person ask of the time between two visits. Absent wishes are <see langword="null"/>.</summary>
internal sealed record VisitLimits
{
    /// <summary>No wishes at all.</summary>
    public static VisitLimits None { get; } = new();

    /// <summary>How long the site asks to wait (Retry-After). Nothing makes a visit earlier.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the answer stays fresh (Cache-Control max-age, Expires).</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>How long the feed says that it stays as it is (<c>ttl</c>, <c>sy:updatePeriod</c>).</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>The time between visits that a person has set.</summary>
    public TimeSpan? Pace { get; init; }
}
