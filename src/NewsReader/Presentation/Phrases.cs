using System.Globalization;
using System.Xml;
using NewsReader.Core.Documents;

namespace NewsReader.Presentation;

/// <summary>Facts in the words readers meet on every page.</summary>
internal static class Phrases
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The medium as one word; <c>unknown medium</c> when it is unknown.</summary>
    public static string Medium(Medium medium) =>
        medium is Core.Documents.Medium.Unknown ? "unknown medium" : medium.ToString().ToLowerInvariant();

    /// <summary>Characters of a headline beyond which it is set small: three lines of a wide page.</summary>
    private const int LongHeadline = 200;

    /// <summary>How a headline is set: one that we made from the first words, or an endless one, is not set like a headline.</summary>
    public static string? Setting(Field? headline) =>
        headline is null ? null : (headline.IsDerived, headline.Value.Length > LongHeadline) switch
        {
            (true, true) => "derived long",
            (true, false) => "derived",
            (false, true) => "long",
            _ => null,
        };

    /// <summary>A number and what it counts, in the singular for one: <c>1 word</c>, <c>2,310 words</c>.</summary>
    public static string Count(long number, string one, string? many = null) =>
        string.Create(English, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>A publication date with as much as is known: <c>15 July 2018</c>, <c>July 2018</c>, <c>undated</c>.</summary>
    public static string Date(string? published) => published switch
    {
        null or "" => "undated",
        { Length: 4 } => published,
        { Length: 7 } when DateOnly.TryParseExact(published, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            => month.ToString("MMMM yyyy", English),
        _ when DateOnly.TryParseExact(published[..Math.Min(10, published.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            => day.ToString("d MMMM yyyy", English),
        _ => published,
    };

    /// <summary>A moment the collection recorded, in UTC: <c>21 November 2026, 18:05 UTC</c>.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", English);

    /// <summary>A day as a heading: <c>Today</c>, <c>Yesterday</c>, <c>Sunday 29 November 2026</c>.</summary>
    public static string Day(DateOnly day, DateOnly today) =>
        day == today ? "Today" : day == today.AddDays(-1) ? "Yesterday" : Day(day);

    /// <summary>A day with the day of the week: <c>Sunday 29 November 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", English);

    /// <summary>A moment in UTC within a list: the time of day on the day that the list is at, else the day.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="day">The day under which it is listed; <see langword="null"/> when the list is not by day.</param>
    public static string Short(DateTimeOffset at, DateOnly? day) =>
        at.UtcDateTime.ToString(day == DateOnly.FromDateTime(at.UtcDateTime) ? "HH:mm" : "d MMM yyyy", English);

    /// <summary>A running time in clock format: <c>PT2M52S</c> is <c>2:52</c>. An invalid duration is shown unchanged.</summary>
    public static string Duration(string duration)
    {
        try
        {
            return Clock(XmlConvert.ToTimeSpan(duration));
        }
        catch (FormatException)
        {
            return duration;
        }
    }

    /// <summary>Hours, minutes and seconds: <c>2:52</c>, <c>1:02:05</c>.</summary>
    public static string Clock(TimeSpan time) =>
        time.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time:mm\\:ss}")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time:ss}");

    /// <summary>Items as a sentence lists them: <c>web, broadcast and wire</c>.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";
}
