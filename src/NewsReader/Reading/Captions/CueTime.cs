namespace NewsReader.Reading.Captions;

/// <summary>Times that a file states as a number of seconds from the start of a recording.</summary>
internal static class CueTime
{
    // Longer than any recording. A larger number is a date or an error.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>The time; <see langword="null"/> below zero, from thirty days on, and for what is not a number.</summary>
    public static TimeSpan? OfSeconds(double seconds) =>
        seconds >= 0 && seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
}
