namespace NewsReader.Reading.Manuscripts;

/// <summary>The media types of the formats that are read.</summary>
internal static class MediaTypes
{
    /// <summary>Every media type that is read.</summary>
    public static IEnumerable<string> All => FormatTable.All.Select(entry => entry.MediaType);

    /// <summary>The media type of a format.</summary>
    public static string MediaType(this Format format) => FormatTable.Of(format).MediaType;

    /// <summary>The format a media type names; <see langword="null"/> for one that is not known.</summary>
    public static Format? Known(string mediaType) =>
        FormatTable.All.FirstOrDefault(entry =>
            string.Equals(entry.MediaType, mediaType, StringComparison.OrdinalIgnoreCase)
                || entry.OtherMediaTypes.Contains(mediaType, StringComparer.OrdinalIgnoreCase))?.Format;

    /// <summary>The format of a media type, parameters ignored; plain text for one that is not known.</summary>
    public static Format FormatOf(string mediaType) => Known(mediaType.Split(';')[0].Trim()) ?? Format.Text;

    /// <summary>The media type of a format with the charset that a site stated, as sources are stored.</summary>
    /// <param name="contentType">What the site sent; <see langword="null"/> for what was not fetched.</param>
    public static string Stated(Format format, string? contentType) =>
        HttpFacts.CharsetOf(contentType) is { } charset ? $"{format.MediaType()}; charset={charset}" : format.MediaType();
}
