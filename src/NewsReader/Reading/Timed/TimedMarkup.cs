using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Reading.Captions;

namespace NewsReader.Reading.Timed;

/// <summary>Times as timed markup writes them (TTML2, 12.3): clocks with fractions or frames, and offsets with a unit.</summary>
/// <param name="FrameRate">Frames a second.</param>
/// <param name="TickRate">Ticks a second.</param>
internal readonly partial record struct TimedMarkup(double FrameRate, double TickRate)
{
    /// <summary>The time; <see langword="null"/> for an expression that is not one.</summary>
    public TimeSpan? TimeOf(string? expression)
    {
        if (expression is null)
        {
            return null;
        }

        if (Clock().Match(expression) is { Success: true } clock)
        {
            return CueTime.OfSeconds((Number(clock, "h") * 3600) + (Number(clock, "m") * 60) + Number(clock, "s")
                + (Number(clock, "f") / FrameRate));
        }

        return Offset().Match(expression) is { Success: true } offset
            ? CueTime.OfSeconds(Number(offset, "n") * SecondsOf(offset.Groups["u"].Value))
            : null;
    }

    private double SecondsOf(string unit) => unit switch
    {
        "h" => 3600,
        "m" => 60,
        "ms" => 0.001,
        "f" => 1 / FrameRate,
        "t" => 1 / TickRate,
        _ => 1,
    };

    private static double Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? double.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<h>[0-9]{1,4}):(?<m>[0-9]{2}):(?<s>[0-9]{2}(\.[0-9]{1,9})?)(:(?<f>[0-9]{1,3}(\.[0-9]+)?))?\s*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\s*(?<n>[0-9]{1,12}(\.[0-9]{1,9})?)(?<u>h|ms|m|s|f|t)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Offset();
}
