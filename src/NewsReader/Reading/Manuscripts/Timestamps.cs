using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Reading.Manuscripts;

/// <summary>Converts dates of metadata to ISO 8601 with their known precision, and drops values that are not dates.</summary>
internal static partial class Timestamps
{
    // Pages without a date give the first day of their calendar: year 1, or 1601.
    private const int EarliestYear = 1700;

    /// <summary>The date in ISO 8601; <see langword="null"/> when it cannot be read with certainty.</summary>
    public static string? Iso(string? value)
    {
        value = value?.Trim();
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        if (Partial().IsMatch(value))
        {
            return value.Length < "2019-02-30".Length
                || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? value
                : null;
        }

        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            || Ambiguous().IsMatch(value)
            || time.Year < EarliestYear)
        {
            return null;
        }

        return time.Offset == TimeSpan.Zero && !Zoned().IsMatch(value)
            ? time.ToString(time.TimeOfDay == TimeSpan.Zero && !value.Contains(':', StringComparison.Ordinal)
                ? "yyyy-MM-dd"
                : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            : time.ToString(time.Offset == TimeSpan.Zero
                ? "yyyy-MM-dd'T'HH:mm:ss'Z'"
                : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Partial();

    // 3/4/2018 is the third of April or the fourth of March: unknown is better than wrong.
    [GeneratedRegex(@"^[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"(Z|[+-][0-9]{2}:?[0-9]{2}|GMT|UTC)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Zoned();
}
