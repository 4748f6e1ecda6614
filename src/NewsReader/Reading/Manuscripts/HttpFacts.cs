using System.Net.Http.Headers;

namespace NewsReader.Reading.Manuscripts;

/// <summary>What the answer of a site says about a document besides its bytes.</summary>
/// <param name="Charset">The charset of its content type, as labelled; <see langword="null"/> when it names none.</param>
/// <param name="Address">The address that answered, after redirects; <see langword="null"/> for what was not fetched.</param>
internal sealed record HttpFacts(string? Charset, Uri? Address)
{
    /// <summary>Those of a file or an upload.</summary>
    public static HttpFacts None { get; } = new(null, null);

    /// <summary>The facts of a source.</summary>
    /// <param name="contentType">Its media type, with the charset that the site stated.</param>
    /// <param name="origin">Where it came from; only an address of the web counts.</param>
    public static HttpFacts Of(string? contentType, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new(CharsetOf(contentType), address)
            : None;

    /// <summary>The charset in a content type; <see langword="null"/> when it names none that could be one.</summary>
    public static string? CharsetOf(string? contentType)
    {
        const int longest = 40; // characters, the limit of names in the IANA registry of character sets
        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.CharSet?.Trim('"', '\'', ' ') is { Length: > 0 and <= longest } charset && charset.All(IsOfLabel)
            ? charset
            : null;
    }

    private static bool IsOfLabel(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':';
}
