using System.Data.Common;
using System.Globalization;
using NewsReader.Ingestion.Reading;
using NewsReader.Metrics;
using NewsReader.Storage;

namespace NewsReader.Ingestion;

/// <summary>
/// The one path into the collection, whatever a document comes from: keep the bytes, read them, place the article in a
/// story, keep its quotes. The bytes are safe before anything is made of them; what is made of one document is kept
/// whole or not at all.
/// </summary>
internal sealed class Ingester(Database database, Grouping grouping, TimeProvider clock)
{
    /// <summary>Takes in one document. Never throws because of what the document holds.</summary>
    /// <exception cref="DatabaseException">The collection cannot be written.</exception>
    public async Task<Ingested> IngestAsync(Arrival arrival, CancellationToken cancellation = default) =>
        (await IngestAsync([arrival], cancellation))[0];

    /// <summary>
    /// Takes in several documents with two waits for the disk instead of two for each: all their bytes are kept, then they
    /// are read side by side while what was made of those before is kept, in the order they came.
    /// </summary>
    /// <returns>What became of each, in the same order.</returns>
    public async Task<IReadOnlyList<Ingested>> IngestAsync(IReadOnlyList<Arrival> arrivals, CancellationToken cancellation = default)
    {
        var taken = arrivals.Where(arrival => Refusal(arrival) is null).ToList();
        var sources = await KeepAsync(taken, cancellation);
        var done = new Queue<Ingested>(await FinishAsync([.. sources.Zip(taken, (source, arrival) => (source, arrival.Bytes))]));
        return [.. arrivals.Select(arrival =>
            Refusal(arrival) is { } refusal ? new Ingested(arrival.Origin, Outcome.Failed, refusal) : done.Dequeue())];
    }

    /// <summary>Keeps the bytes of documents, none of them too large, before anything is made of them: they survive whatever happens next.</summary>
    /// <returns>Their sources, in the same order.</returns>
    public Task<List<Source>> KeepAsync(IReadOnlyList<Arrival> arrivals, CancellationToken cancellation = default) =>
        database.WriteAsync(change => KeepBytesAsync(change, arrivals), cancellation);

    /// <summary>Reads sources whose bytes are already kept.</summary>
    /// <returns>What became of each, in the same order.</returns>
    public async Task<IReadOnlyList<Ingested>> FinishAsync(IReadOnlyList<(Source Source, byte[] Bytes)> kept)
    {
        if (kept.Count == 0)
        {
            return [];
        }

        var derived = kept.Select(one => Task.Run(() => Derived(one.Source, one.Bytes))).ToList();
        await derived[0]; // a single document, however long, is read before others are kept from writing
        try
        {
            return Counted(await database.WriteAsync(async change =>
            {
                await grouping.BeginAsync(change);
                var done = new List<Ingested>(kept.Count);
                foreach (var (one, derivation) in kept.Zip(derived))
                {
                    done.Add(await KeepAsync(change, one.Source, await derivation));
                }

                await grouping.KeepAsync(change);
                return done;
            }));
        }
        catch
        {
            grouping.Forget();
            throw;
        }
    }

    /// <summary>Why a document of that many bytes is refused.</summary>
    public static string TooLarge(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"too large: {bytes / (double)(1 << 20):0.#} MiB; the most that is read is {DocumentReader.LargestSize >> 20} MiB");

    private static List<Ingested> Counted(List<Ingested> done)
    {
        done.ForEach(one => CollectionMeter.Count(one.Outcome));
        return done;
    }

    private static string? Refusal(Arrival arrival) =>
        arrival.Bytes.Length > DocumentReader.LargestSize ? TooLarge(arrival.Bytes.Length) : null;

    /// <summary>What is made of a source; <see langword="null"/> when it was tried before and failed.</summary>
    private static Derivation? Derived(Source source, byte[] bytes) =>
        source.State == SourceState.Failed ? null : Derivation.Of(bytes, MediaTypes.FormatOf(source.MediaType));

    private async Task<List<Source>> KeepBytesAsync(DbConnection change, IReadOnlyList<Arrival> arrivals)
    {
        var sources = new List<Source>(arrivals.Count);
        foreach (var arrival in arrivals)
        {
            sources.Add(await SourceStore.KeepAsync(change, Described(arrival), arrival.Bytes));
        }

        return sources;
    }

    private Source Described(Arrival arrival) => new()
    {
        Sha256 = SourceStore.NameOf(arrival.Bytes),
        Origin = arrival.Origin,
        Identity = arrival.Identity,
        MediaType = arrival.Format.MediaType(),
        ReceivedAt = clock.GetUtcNow(),
    };

    private async Task<Ingested> KeepAsync(DbConnection change, Source source, Derivation? derived)
    {
        if (derived is null)
        {
            return new(source.Origin, Outcome.Failed, source.Reason);
        }

        if (derived.Refusal is { } refusal)
        {
            await SourceStore.FinishAsync(change, source.Id, SourceState.Failed, derived.Charset, refusal);
            return new(source.Origin, Outcome.Failed, refusal);
        }

        await SourceStore.FinishAsync(change, source.Id, SourceState.Read, derived.Charset, reason: null);
        if (await ArticleStore.FindByContentAsync(change, source.Sha256) is { } same)
        {
            return new(source.Origin, Outcome.Unchanged, ArticleId: same);
        }

        var identity = derived.Document.Address?.Value ?? source.Identity ?? "content " + source.Sha256;
        return await ArticleStore.FindAsync(change, identity) is { } known
            ? await ReviseAsync(change, known, source, derived)
            : await AddAsync(change, identity, source, derived);
    }

    private async Task<Ingested> AddAsync(DbConnection change, string identity, Source source, Derivation derived)
    {
        var article = await ArticleStore.NextIdAsync(change);
        var story = await grouping.PlaceAsync(change, article, derived.Fingerprint, clock.GetUtcNow());
        await ArticleStore.AddAsync(change, article, story, identity);
        await Grouping.KeepFingerprintAsync(change, article, derived.Fingerprint);
        var revision = await ArticleStore.AddRevisionAsync(change, article, Drafted(source, derived));
        await QuoteStore.AddAsync(change, revision, story, derived.Quotes, Derivation.Version);
        return new(source.Origin, Outcome.Added, ArticleId: article);
    }

    private async Task<Ingested> ReviseAsync(DbConnection change, long article, Source source, Derivation derived)
    {
        var (text, story) = await ArticleStore.CurrentAsync(change, article);
        if (string.Equals(text, derived.Document.Text, StringComparison.Ordinal))
        {
            return new(source.Origin, Outcome.Unchanged, ArticleId: article);
        }

        await grouping.ReviseAsync(change, article, story, derived.Fingerprint);
        var revision = await ArticleStore.AddRevisionAsync(change, article, Drafted(source, derived));
        await QuoteStore.ReplaceAsync(change, revision, story, derived.Quotes, Derivation.Version);
        await StoryStore.TouchAsync(change, story, clock.GetUtcNow());
        return new(source.Origin, Outcome.Revised, ArticleId: article);
    }

    private static RevisionDraft Drafted(Source source, Derivation derived) =>
        new(source.Id, source.ReceivedAt, derived.Document, Derivation.Version);
}
