using System.Globalization;

namespace NewsReader.Core.Search;

/// <summary>Days from one to another, both inside; open where no day is given.</summary>
/// <param name="First">The first day; <see langword="null"/> when everything before the last counts.</param>
/// <param name="Last">The last day; <see langword="null"/> when everything after the first counts.</param>
public readonly record struct DateRange(DateOnly? First, DateOnly? Last)
{
    /// <summary>
    /// Reads a day, month or year (<c>2018-07-15</c>, <c>2018-07</c>, <c>2018</c>), or two of them joined by a slash,
    /// either of which may be missing.
    /// </summary>
    /// <returns><see langword="null"/> when it is none of these, or runs backwards.</returns>
    public static DateRange? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (from, until) = slash < 0 ? (text, text) : (text[..slash], text[(slash + 1)..]);
        if (from.Length + until.Length == 0 || !TryPeriod(from, out var first) || !TryPeriod(until, out var last))
        {
            return null;
        }

        return new DateRange(first?.First, last?.Last) is { IsBackward: false } range ? range : null;
    }

    private bool IsBackward => First > Last;

    /// <summary>An empty end is valid: it leaves the range open.</summary>
    private static bool TryPeriod(string text, out (DateOnly First, DateOnly Last)? period)
    {
        period = text.Length == 0 ? null : Period(text);
        return text.Length == 0 || period is not null;
    }

    private static (DateOnly First, DateOnly Last)? Period(string text)
    {
        var parts = text.Split('-');
        return parts switch
        {
            [var year] when Start(year, "01", "01") is { } first => (first, first.AddYears(1).AddDays(-1)),
            [var year, var month] when Start(year, month, "01") is { } first => (first, first.AddMonths(1).AddDays(-1)),
            [var year, var month, var day] when Start(year, month, day) is { } first => (first, first),
            _ => null,
        };
    }

    private static DateOnly? Start(string year, string month, string day) =>
        DateOnly.TryParseExact(
            $"{year}-{month}-{day}", ["yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year < DateOnly.MaxValue.Year ? date : null;
}
