using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Reading;

/// <summary>Finds the date in the name of a file or in an address: <c>2024-03-04-ferry.txt</c>, <c>/2024/03/04/ferry</c>.</summary>
internal static partial class FileNameDate
{
    /// <summary>The date in ISO 8601; <see langword="null"/> when there is none or several that differ.</summary>
    public static string? Of(string origin)
    {
        var isAddress = origin.StartsWith("http", StringComparison.OrdinalIgnoreCase) && origin.Contains("://", StringComparison.Ordinal);
        var dates = Date().Matches(isAddress ? origin : Path.GetFileName(origin))
            .Where(match => match.Groups["mark"].ValueSpan.SequenceEqual(match.Groups["again"].ValueSpan))
            .Select(match => $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}")
            .Where(date => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .Distinct(StringComparer.Ordinal).ToList();
        return dates.Count == 1 ? dates[0] : null;
    }

    [GeneratedRegex(
        @"(?<![0-9])(?<year>(19|20)[0-9]{2})(?<mark>[-_./]?)(?<month>0[1-9]|1[0-2])(?<again>[-_./]?)"
        + "(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
