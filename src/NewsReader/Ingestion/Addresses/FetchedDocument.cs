using NewsReader.Following.Feeds;
using NewsReader.Following.Fetching;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Ingestion.Addresses;

/// <summary>Makes a document of what a request gave: its origin is the address that answered.</summary>
internal static class FetchedDocument
{
    private const string PageOfApplication = "application/xhtml+xml";

    /// <summary>The document; <see langword="null"/> when nothing was fetched, or nothing of a format that is read.</summary>
    public static IncomingDocument? Of(FetchResult fetched) =>
        fetched is { Outcome: FetchOutcome.Fetched, FinalAddress: { } final } && FormatOf(fetched.ContentType, final) is { } format
            ? new(final.AbsoluteUri, format, fetched.Bytes, CleanAddress.Of(final.AbsoluteUri)) { ContentType = fetched.ContentType }
            : null;

    /// <summary>
    /// The format that the server states; where it states plain text or nothing that is known, the one that the name in the address
    /// has.
    /// </summary>
    private static Format? FormatOf(string? contentType, Uri address)
    {
        var type = (contentType ?? "").Split(';')[0].Trim();
        var stated = type.Equals(PageOfApplication, StringComparison.OrdinalIgnoreCase) ? Format.Html : MediaTypes.Known(type);
        var named = DocumentReader.FormatOf(address.AbsolutePath);
        return stated is null or Format.Text ? named ?? stated ?? (type.Length == 0 ? Format.Html : null) : stated;
    }
}
