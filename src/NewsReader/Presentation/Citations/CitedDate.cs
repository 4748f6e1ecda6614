using System.Globalization;

namespace NewsReader.Presentation.Citations;

/// <summary>A date with as much of it as is known.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12; <see langword="null"/> when unknown.</param>
/// <param name="Day">The day of the month; <see langword="null"/> when unknown.</param>
internal sealed record CitedDate(int Year, int? Month = null, int? Day = null)
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Characters of a whole date; what follows is a time.</summary>
    private const int WholeLength = 10;

    /// <summary>The date of an ISO 8601 date or moment; <see langword="null"/> when it is neither.</summary>
    public static CitedDate? Of(string? published)
    {
        var date = published is { Length: > WholeLength } ? published[..WholeLength] : published;
        return !DateOnly.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? null
            : new(day.Year, date!.Length > 4 ? day.Month : null, date.Length == WholeLength ? day.Day : null);
    }

    /// <summary>The day of a moment, in UTC.</summary>
    public static CitedDate Of(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, at.UtcDateTime.Day);

    /// <summary>Year, month and day as far as they are known.</summary>
    public IReadOnlyList<int> Parts => [.. new[] { Year, Month, Day }.OfType<int>()];

    /// <summary>Year, month and day with a separator between: <c>2018/07/15</c>.</summary>
    public string Joined(char separator) =>
        string.Join(separator, Parts.Select((part, index) => part.ToString(index == 0 ? "0000" : "00", CultureInfo.InvariantCulture)));
}
