using Microsoft.AspNetCore.Http.Headers;

namespace NewsReader.Requests;

/// <summary>Names of the data formats in addresses and headers.</summary>
internal static class DataFormats
{
    /// <summary>The forms every list has.</summary>
    public static IReadOnlyList<DataFormat> OfLists { get; } = [DataFormat.Atom, DataFormat.JsonFeed, DataFormat.Json, DataFormat.Csv];

    private static readonly (DataFormat Format, string Suffix, string MediaType, string Name)[] Known =
    [
        (DataFormat.Atom, "atom", "application/atom+xml", "Atom"),
        (DataFormat.JsonFeed, "jsonfeed", "application/feed+json", "JSON Feed"),
        (DataFormat.Json, "json", "application/json", "JSON"),
        (DataFormat.Csv, "csv", "text/csv", "CSV"),
        (DataFormat.Html, "html", "text/html", "HTML"),
    ];

    /// <summary>What an address ends with, after a full stop.</summary>
    public static string Suffix(this DataFormat format) => Known[(int)format].Suffix;

    /// <summary>The media type.</summary>
    public static string MediaType(this DataFormat format) => Known[(int)format].MediaType;

    /// <summary>The display name.</summary>
    public static string Name(this DataFormat format) => Known[(int)format].Name;

    /// <summary>The form a suffix names; <see langword="null"/> for any other word.</summary>
    public static DataFormat? OfSuffix(string suffix)
    {
        foreach (var known in Known)
        {
            if (string.Equals(known.Suffix, suffix, StringComparison.Ordinal))
            {
                return known.Format;
            }
        }

        return null;
    }

    /// <summary>The form of a list that a request would rather have than a page; <see langword="null"/> when the page is as good.</summary>
    public static DataFormat? Preferred(RequestHeaders headers)
    {
        DataFormat? preferred = null;
        var best = Quality(headers, "text/html");
        foreach (var format in OfLists)
        {
            if (Quality(headers, format.MediaType()) is var quality && quality > best)
            {
                (preferred, best) = (format, quality);
            }
        }

        return preferred;
    }

    /// <summary>How much a media type is wanted; named types before patterns, nothing named is everything.</summary>
    private static double Quality(RequestHeaders headers, string mediaType) =>
        headers.Accept.Count == 0 ? 1 : headers.Accept
            .Where(range =>
                range.MatchesAllSubTypes
                    ? range.MatchesMediaType(mediaType)
                    : range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
            .OrderBy(range => range.MatchesAllTypes).ThenBy(range => range.MatchesAllSubTypes)
            .Select(range => range.Quality ?? 1).FirstOrDefault();
}
