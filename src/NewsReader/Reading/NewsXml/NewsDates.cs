using System.Globalization;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.NewsXml;

/// <summary>Dates as the formats of news agencies write them: ISO 8601 with or without its marks (<c>20240304T233000Z</c>).</summary>
internal static class NewsDates
{
    private static readonly string[] Basic = ["yyyyMMdd'T'HHmmss'Z'", "yyyyMMdd'T'HHmmsszzz", "yyyyMMdd'T'HHmmss"];

    /// <summary>The date in extended ISO 8601; <see langword="null"/> when it is not one.</summary>
    public static string? Iso(string? value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateTimeOffset.TryParseExact(value, Basic, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? Timestamps.Iso(time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture))
            : Timestamps.Iso(value);
}
