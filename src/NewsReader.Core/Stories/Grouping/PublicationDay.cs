using System.Globalization;

namespace NewsReader.Core.Stories.Grouping;

/// <summary>Dates of publication as days on one line, so that distances can be taken.</summary>
internal static class PublicationDay
{
    private static readonly string[] Partial = ["yyyy-MM-dd"];

    /// <summary>Days since 1970-01-01 UTC. A date without a day (<c>2018-07</c>) places nothing in time and counts as unknown.</summary>
    public static double? Parse(string? date)
    {
        const DateTimeStyles AsUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (date is null || date.Length < "2018-07-15".Length)
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(date, Partial, CultureInfo.InvariantCulture, AsUtc, out var day) || IsIso(date, AsUtc, out day)
            ? (day - DateTimeOffset.UnixEpoch).TotalDays
            : null;
    }

    private static bool IsIso(string date, DateTimeStyles styles, out DateTimeOffset day)
    {
        day = default;
        return char.IsDigit(date[0]) && date[4] == '-' && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, styles, out day);
    }
}
