using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Following.Feeds;

/// <summary>
/// Reads the dates of feeds: RFC 822 and its relatives, W3C-DTF and ISO 8601, <c>asctime</c>, the American order with the name of
/// the month. A date that does not exist, or is not certain (3/4/2026), is unknown.
/// </summary>
internal static partial class FeedDates
{
    /// <summary>Years that a date may have. Others are errors of clocks and programs: year 1, year 30000.</summary>
    private const int EarliestYear = 1900;

    /// <summary>Events are announced years ahead; a year beyond this is damaged.</summary>
    private const int LatestYear = 2999;

    /// <summary>Two digits up to this are of the 21st century (RFC 2822, 4.3).</summary>
    private const int LastShortYear = 49;

    /// <summary>A date has some thirty characters; a longer text is not one.</summary>
    private const int Longest = 100;

    /// <summary>Hours from Greenwich of the zones that have a name. An unknown name is read as Greenwich.</summary>
    private static readonly Dictionary<string, double> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["est"] = -5,
        ["edt"] = -4,
        ["cst"] = -6,
        ["cdt"] = -5,
        ["mst"] = -7,
        ["mdt"] = -6,
        ["pst"] = -8,
        ["pdt"] = -7,
        ["akst"] = -9,
        ["akdt"] = -8,
        ["hst"] = -10,
        ["ast"] = -4,
        ["adt"] = -3,
        ["nst"] = -3.5,
        ["ndt"] = -2.5,
        ["brt"] = -3,
        ["art"] = -3,
        ["bst"] = 1,
        ["wet"] = 0,
        ["west"] = 1,
        ["cet"] = 1,
        ["cest"] = 2,
        ["met"] = 1,
        ["mest"] = 2,
        ["eet"] = 2,
        ["eest"] = 3,
        ["msk"] = 3,
        ["sast"] = 2,
        ["cat"] = 2,
        ["eat"] = 3,
        ["wat"] = 1,
        ["jst"] = 9,
        ["kst"] = 9,
        ["hkt"] = 8,
        ["sgt"] = 8,
        ["awst"] = 8,
        ["acst"] = 9.5,
        ["acdt"] = 10.5,
        ["aest"] = 10,
        ["aedt"] = 11,
        ["nzst"] = 12,
        ["nzdt"] = 13,
    };

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The instant that a text names; Greenwich where it names no zone. <see langword="null"/> when it names none.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > Longest)
        {
            return null;
        }

        var match = Iso().Match(text);
        match = match.Success ? match : DayFirst().Match(text);
        match = match.Success ? match : MonthFirst().Match(text);
        return match.Success ? Built(match.Groups) : null;
    }

    private static DateTimeOffset? Built(GroupCollection parts)
    {
        var (year, month) = (YearOf(parts["year"].Value), MonthOf(parts["month"].Value));
        var day = Number(parts["day"], 1);
        var (hour, minute, second) = (HourOf(parts), Number(parts["minute"], 0), Math.Min(Number(parts["second"], 0), 59));
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour > 24 || minute > 59 || Offset(parts["zone"].Value) is not { } offset)
        {
            return null;
        }

        return new DateTimeOffset(year, month, day, 0, minute, second, TimeSpan.Zero).AddHours(hour) - offset;
    }

    private static int Number(Group group, int absent) =>
        group.Success && group.Length > 0 ? int.Parse(group.Value, CultureInfo.InvariantCulture) : absent;

    private static int YearOf(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length > 2 ? year : year + (year <= LastShortYear ? 2000 : 1900);
    }

    private static int MonthOf(string month) =>
        month.Length == 0 ? 1
        : char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture)
        : Array.FindIndex(Months, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;

    private static int HourOf(GroupCollection parts)
    {
        var hour = Number(parts["hour"], 0);
        return parts["half"].Value.ToLowerInvariant() switch
        {
            "pm" when hour < 12 => hour + 12,
            "am" when hour == 12 => 0,
            _ => hour,
        };
    }

    /// <summary>What a zone is ahead of Greenwich; <see langword="null"/> for an impossible one.</summary>
    private static TimeSpan? Offset(string zone)
    {
        if (zone.Length == 0 || zone[0] is not ('+' or '-'))
        {
            return TimeSpan.FromHours(Zones.GetValueOrDefault(zone));
        }

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal).PadLeft(2, '0');
        digits = digits.Length <= 2 ? digits + "00" : digits.PadLeft(4, '0');
        var hours = int.Parse(digits[..2], CultureInfo.InvariantCulture);
        var offset = new TimeSpan(hours, int.Parse(digits[2..], CultureInfo.InvariantCulture), 0);
        return offset.TotalHours >= 24 ? null : zone[0] is '-' ? -offset : offset;
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})([-/]?(?<month>[0-9]{2})([-/]?(?<day>[0-9]{2})([T ]+(?<hour>[0-9]{1,2}):?(?<minute>[0-9]{2})"
        + @"(:?(?<second>[0-9]{2})([.,][0-9]+)?)?\s*(?<zone>[A-Z]{1,5}|(GMT|UTC)?[+-][0-9]{1,2}(:?[0-9]{2})?)?)?)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([A-Z]+[.,]*\s*,?\s*)?(?<day>[0-9]{1,2})[\s-]+(?<month>[A-Z]{3,9})[.,]?[\s-]+(?<year>[0-9]{4}|[0-9]{2})"
        + @"([\s,]+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{1,2})(:(?<second>[0-9]{1,2})([.,][0-9]+)?)?\s*(?<half>am|pm)?"
        + @"\s*(GMT|UTC)?(?<zone>[A-Z]{1,5}|[+-]?[0-9]{1,2}(:?[0-9]{2})?)?)?(\s*\([^()]*\))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<weekday>[A-Z]+[.,]*\s+)?(?<month>[A-Z]{3,9})\.?\s+(?<day>[0-9]{1,2})(,?\s+(?<year>[0-9]{4}))?"
        + @"(,?\s+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2}))?\s*(?<half>am|pm)?)?"
        + @"(\s+(?<zone>[A-Z]{1,5}|[+-][0-9]{2}:?[0-9]{2}))?(\s+(?<year>[0-9]{4}))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MonthFirst();
}
