using NewsReader.Following.Fetching;

namespace NewsReader.Ingestion.Addresses;

/// <summary>
/// Takes in the documents at addresses that a person has typed: each is fetched once, and enters the collection as if it had been
/// saved to a file. Its origin is the address that answered, so that an address it states counts for that site only.
/// </summary>
internal sealed class AddressIngest(Fetcher fetcher, Ingester ingester)
{
    /// <summary>Fetches one address and takes its document in.</summary>
    /// <returns>The outcome; one that failed says why.</returns>
    public async Task<IngestResult> IngestAsync(string address, CancellationToken cancellation)
    {
        var fetched = await fetcher.FetchAsync(new(address), cancellation);
        return fetched.Outcome != FetchOutcome.Fetched ? new(address, Outcome.Failed, fetched.Message)
            : FetchedDocument.Of(fetched) is { } document ? await ingester.IngestAsync(document, cancellation)
            : new(address, Outcome.Failed, $"Not a format that is read ({fetched.ContentType}).");
    }
}
