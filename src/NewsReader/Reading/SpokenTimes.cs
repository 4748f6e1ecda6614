using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Reading;

/// <summary>Rewrites times in words, as pages give them for screen readers, to clocks: <c>1 minute 11 seconds</c> to <c>1:11</c>.</summary>
internal static partial class SpokenTimes
{
    // One such line may be a heading; several are the times of a transcript.
    private const int FewestTimes = 2;

    /// <summary>The text with a clock for every line that is nothing but such a time; unchanged with fewer than two of them.</summary>
    public static string AsClocks(string text) =>
        Line().Count(text) < FewestTimes
            ? text
            : Line().Replace(text, match => ClockOf(Number(match, "hours"), Number(match, "minutes"), Number(match, "seconds")));

    private static int Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static string ClockOf(int hours, int minutes, int seconds) =>
        hours > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hours}:{minutes:00}:{seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{minutes}:{seconds:00}");

    [GeneratedRegex(@"^[ \t]*((?<hours>[0-9]{1,2}) hours?,?[ ])?(?<minutes>[0-9]{1,2}) minutes?,? (and )?(?<seconds>[0-9]{1,2}) seconds?"
        + @"(?=[ \t\r]*$)|^[ \t]*(?<seconds>[0-9]{1,2}) seconds(?=[ \t\r]*$)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
