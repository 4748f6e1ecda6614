namespace NewsReader.Following.Schedule;

/// <summary>Visits in a row that failed; stored with the watch.</summary>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Since">When the first of them was made.</param>
internal sealed record FailureRun(int Count, DateTimeOffset Since)
{
    /// <summary>The run after one more failure.</summary>
    public static FailureRun After(FailureRun? before, DateTimeOffset now) =>
        before is null || before.Since > now ? new((before?.Count ?? 0) + 1, now) : before with { Count = before.Count + 1 };
}
