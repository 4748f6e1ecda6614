namespace NewsReader.Reading.Manuscripts;

/// <summary>The media types of the formats that are read.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<Format, string> ByFormat = new()
    {
        [Format.Text] = "text/plain",
        [Format.Markdown] = "text/markdown",
        [Format.Html] = "text/html",
        [Format.WebVtt] = "text/vtt",
        [Format.SubRip] = "application/x-subrip",
        [Format.Sbv] = "text/x-sbv",
        [Format.Json] = "application/json",
    };

    /// <summary>Every media type that is read.</summary>
    public static IEnumerable<string> All => ByFormat.Values;

    /// <summary>The media type of a format.</summary>
    public static string MediaType(this Format format) => ByFormat[format];

    /// <summary>The format a media type names; <see langword="null"/> for one that is not known.</summary>
    public static Format? Known(string mediaType)
    {
        var found = ByFormat.Where(entry => string.Equals(entry.Value, mediaType, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 ? found[0].Key : null;
    }

    /// <summary>The format of a media type, parameters ignored; plain text for one that is not known.</summary>
    public static Format FormatOf(string mediaType) => Known(mediaType.Split(';')[0].Trim()) ?? Format.Text;

    /// <summary>The media type of a format with the charset that a site stated, as sources are stored.</summary>
    /// <param name="contentType">What the site sent; <see langword="null"/> for what was not fetched.</param>
    public static string Stated(Format format, string? contentType) =>
        HttpFacts.CharsetOf(contentType) is { } charset ? $"{format.MediaType()}; charset={charset}" : format.MediaType();
}
