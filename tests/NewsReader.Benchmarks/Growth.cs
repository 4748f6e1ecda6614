using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary>
/// Compares the processor time of two pieces of work, so that neither the speed of the machine nor its other work decides.
/// </summary>
internal static class Growth
{
    /// <summary>What collecting garbage may add to a piece of work.</summary>
    private static readonly TimeSpan Garbage = TimeSpan.FromMilliseconds(60);

    /// <summary>
    /// How often the two are compared before the answer is no. The least times count: what disturbs a measurement makes it longer, never
    /// shorter, and work that truly grows too fast does so each time.
    /// </summary>
    private const int MostLooks = 5;

    /// <summary>Whether one piece of work takes at most so many times the processor time of another.</summary>
    /// <returns>No text when it does; otherwise a sentence with both times.</returns>
    public static string? Excess(double mostTimes, Action little, Action much)
    {
        var (least, most) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var look = 0; look < MostLooks; look++)
        {
            least = Least(least, ProcessorTime.Of(little));
            most = Least(most, ProcessorTime.Of(much));
            if (most <= (mostTimes * least) + Garbage)
            {
                return null;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{least.TotalMilliseconds:F1} ms grew to {most.TotalMilliseconds:F1} ms, which is more than {mostTimes} times as long");
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
