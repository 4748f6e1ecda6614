using NewsReader.Following.Feeds;
using NewsReader.Following.Fetching;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Ingestion.Addresses;

/// <summary>
/// Takes in the documents at addresses that a person has typed: each is fetched once, and enters the collection as if it had been
/// saved to a file. Its origin is the address that answered, so that an address it states counts for that site only.
/// </summary>
internal sealed class AddressIngest(Fetcher fetcher, Ingester ingester)
{
    private const string PageOfApplication = "application/xhtml+xml";

    /// <summary>Fetches one address and takes its document in.</summary>
    /// <returns>The outcome; one that failed says why.</returns>
    public async Task<IngestResult> IngestAsync(string address, CancellationToken cancellation)
    {
        var fetched = await fetcher.FetchAsync(new(address), cancellation);
        if (fetched.Outcome != FetchOutcome.Fetched)
        {
            return new(address, Outcome.Failed, fetched.Message);
        }

        var final = fetched.FinalAddress!;
        return FormatOf(fetched.ContentType, final) is { } format
            ? await ingester.IngestAsync(Incoming(fetched, final, format), cancellation)
            : new(address, Outcome.Failed, $"Not a format that is read ({fetched.ContentType}).");
    }

    private static IncomingDocument Incoming(FetchResult fetched, Uri final, Format format) =>
        new(final.AbsoluteUri, format, fetched.Bytes, CleanAddress.Of(final.AbsoluteUri)) { ContentType = fetched.ContentType };

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
