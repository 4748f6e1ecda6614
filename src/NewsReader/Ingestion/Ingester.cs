using System.Data.Common;
using NewsReader.Core.Documents;
using NewsReader.Core.Revisions;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Ingestion;

/// <summary>
/// The only path into the collection, for documents of any origin: store the bytes, parse them, assign the article to a
/// story, store its quotes. The bytes are safe before anything is derived; the derived data of one document is stored
/// completely or not at all.
/// </summary>
/// <param name="reading">Reads the documents; one of its own when not given.</param>
internal sealed class Ingester(Database database, Grouping grouping, TimeProvider clock, DocumentReading? reading = null)
{
    private readonly DocumentReading documents = reading ?? new(clock);

    /// <summary>Takes in one document. Never throws because of what the document holds.</summary>
    /// <exception cref="DatabaseException">The collection cannot be written.</exception>
    public async Task<IngestResult> IngestAsync(IncomingDocument arrival, CancellationToken cancellation = default) =>
        (await IngestAsync([arrival], cancellation))[0];

    /// <summary>
    /// Ingests several documents with two waits for the disk in total: all bytes are stored, then the documents are parsed
    /// in parallel while earlier results are stored, in order of arrival.
    /// </summary>
    /// <returns>The outcome of each, in the same order.</returns>
    public async Task<IReadOnlyList<IngestResult>> IngestAsync(IReadOnlyList<IncomingDocument> arrivals,
        CancellationToken cancellation = default)
    {
        var (_, begun) = await StoreAndParseAsync(ParsingBatch.Nothing, CompressedBatch.Begin(arrivals), cancellation);
        return (await StoreAndParseAsync(begun, CompressedBatch.Nothing, CancellationToken.None)).Done;
    }

    /// <summary>
    /// Two steps of different documents in one transaction, with one wait for the disk: stores the results of parsed
    /// documents and the bytes of incoming ones. Then parsing of the incoming ones begins.
    /// </summary>
    /// <returns>The outcome of each parsed document, in the same order, and the batch that is being parsed now.</returns>
    /// <exception cref="DatabaseException">
    /// The collection cannot be written. Nothing of the incoming documents was stored; of the parsed ones, as much as
    /// possible.
    /// </exception>
    public async Task<(IReadOnlyList<IngestResult> Done, ParsingBatch Next)> StoreAndParseAsync(ParsingBatch read, CompressedBatch arriving,
        CancellationToken cancellation = default)
    {
        var packed = await Task.WhenAll(arriving.Packed);
        try
        {
            var (done, sources) = await WriteAsync(read.Derived, [.. arriving.Taken.Zip(packed)], cancellation);
            return (read.OutcomesOf(done),
                new(arriving.All, documents.Begin(sources.Zip(arriving.Taken, (source, arrival) => (source, arrival.Bytes)))));
        }
        catch when (read.Derived.Count > 0 && arriving.Taken.Count > 0)
        {
            await WriteAsync(read.Derived, [], CancellationToken.None); // a full disk for incoming documents must not lose parsed ones
            throw;
        }
    }

    /// <summary>
    /// Stores the bytes of documents, none of them too large, before anything is derived: they survive whatever happens next.
    /// </summary>
    /// <returns>Their sources, in the same order.</returns>
    public async Task<IReadOnlyList<Source>> KeepAsync(IReadOnlyList<IncomingDocument> arrivals, CancellationToken cancellation = default)
    {
        var arriving = CompressedBatch.Begin(arrivals);
        return (await WriteAsync([], [.. arriving.Taken.Zip(await Task.WhenAll(arriving.Packed))], cancellation)).Sources;
    }

    /// <summary>Parses sources whose bytes are already stored.</summary>
    /// <returns>The outcome of each, in the same order.</returns>
    public async Task<IReadOnlyList<IngestResult>> FinishAsync(IReadOnlyList<(Source Source, byte[] Bytes)> kept) =>
        await FinishAsync(Begin(kept), isLate: false);

    /// <summary>Reads a document as it would be taken in. Nothing is stored.</summary>
    public Task<ParsedSource> ReadAsync(IncomingDocument arrival) => documents.Begin([(Described(arrival), arrival.Bytes)])[0];

    /// <summary>Starts reading sources whose bytes are already stored.</summary>
    public IReadOnlyList<Task<ParsedSource>> Begin(IReadOnlyList<(Source Source, byte[] Bytes)> kept) => documents.Begin(kept);

    /// <summary>Waits for readings, at most until the slow ones among them are known.</summary>
    /// <returns>Whether all have ended.</returns>
    public Task<bool> AreReadAsync(IReadOnlyList<Task<ParsedSource>> readings) => documents.AreDoneAsync(readings);

    /// <summary>Stores what was derived from sources.</summary>
    /// <param name="derived">What is made of each.</param>
    /// <param name="isLate">
    /// Whether later documents may have been stored before them. A document is not made an article if its place has meanwhile given
    /// a later text, which it would replace.
    /// </param>
    /// <returns>The outcome of each, in the same order.</returns>
    public async Task<IReadOnlyList<IngestResult>> FinishAsync(IReadOnlyList<Task<ParsedSource>> derived, bool isLate) =>
        (await WriteAsync(derived, [], CancellationToken.None, isLate)).Done;

    private async Task<(IReadOnlyList<IngestResult> Done, IReadOnlyList<Source> Sources)> WriteAsync(
        IReadOnlyList<Task<ParsedSource>> derived, IReadOnlyList<(IncomingDocument Arrival, PackedBytes Bytes)> arrivals,
            CancellationToken cancellation, bool isLate = false)
    {
        if (derived.Count + arrivals.Count == 0)
        {
            return ([], []);
        }

        await Task.WhenAll(derived); // the writer is not held while a document is read, however long that takes
        try
        {
            var (done, sources) =
                await database.WriteAsync(async change =>
                    (await KeepAsync(change, derived, isLate), await KeepBytesAsync(change, arrivals)), cancellation);
            done.ForEach(one => IngestMeter.Count(one.Outcome));
            return (done, sources);
        }
        catch when (derived.Count > 0)
        {
            grouping.Forget();
            throw;
        }
    }

    private async Task<List<IngestResult>> KeepAsync(DbConnection change, IReadOnlyList<Task<ParsedSource>> derived, bool isLate)
    {
        var done = new List<IngestResult>(derived.Count);
        if (derived.Count > 0)
        {
            await grouping.BeginAsync(change);
            foreach (var one in derived)
            {
                done.Add(await KeepAsync(change, await one, isLate));
            }

            await ArticleStore.ShowAsync(change, done.Where(one => one.Outcome is Outcome.Added or Outcome.Revised)
                .Select(one => one.ArticleId!.Value));
            await grouping.KeepAsync(change);
        }

        return done;
    }

    private async Task<List<Source>> KeepBytesAsync(DbConnection change,
        IReadOnlyList<(IncomingDocument Arrival, PackedBytes Bytes)> arrivals)
    {
        var sources = new List<Source>(arrivals.Count);
        foreach (var (arrival, bytes) in arrivals)
        {
            sources.Add(await SourceStore.KeepAsync(change, Described(arrival), bytes));
        }

        return sources;
    }

    /// <summary>A document as a source. An article exported by this program retains its first origin.</summary>
    private Source Described(IncomingDocument arrival) => new()
    {
        Sha256 = SourceStore.NameOf(arrival.Bytes),
        Origin = TextCleaner.CleanInPlace(arrival.Exported.Origin ?? arrival.Origin),
        Identity = (arrival.Exported.Identity ?? arrival.Identity) is { } known ? TextCleaner.CleanInPlace(known) : null,
        MediaType = MediaTypes.Stated(arrival.Format, arrival.ContentType),
        Facts = StoredFacts.Of(arrival.Facts),
        ReceivedAt = clock.GetUtcNow(),
    };

    private async Task<IngestResult> KeepAsync(DbConnection change, ParsedSource one, bool isLate)
    {
        var source = one.Source;
        if (one.Derivation is not { } derived)
        {
            await NoteAttemptAsync(change, one);
            return new(source.Origin, Outcome.Failed, one.Reason);
        }

        if (isLate && await SourceStore.IsOvertakenAsync(change, source))
        {
            const string reason = "a later text from the same place was read before it";
            await SourceStore.FinishAsync(change, source.Id, SourceState.Failed, derived.Charset, reason);
            return new(source.Origin, Outcome.Failed, reason);
        }

        if (one.Draft is not { } draft)
        {
            await SourceStore.FinishAsync(change, source.Id, SourceState.Failed, derived.Charset, derived.Refusal);
            return new(source.Origin, Outcome.Failed, derived.Refusal);
        }

        await SourceStore.FinishAsync(change, source.Id, SourceState.Read, derived.Charset, reason: null);
        var identity = derived.IdentityOf(source);
        var same = await ArticleStore.FindByContentAsync(change, source.Sha256);
        var known = same is null
            ? await KnownArticle.FindAsync(change, derived, source)
            : await ArticleStore.FindReturnedAsync(change, source, identity);
        if (known is null && same is not null)
        {
            return new(source.Origin, Outcome.Unchanged, ArticleId: same);
        }

        if (derived.IsExported && known is { } stated)
        {
            if (await ArticleStore.HasTextAsync(change, stated, derived.Document.Text))
            {
                return new(source.Origin, Outcome.Unchanged, ArticleId: stated);
            }

            (known, identity) = (null, Derivation.IdentityOfBytes(source));
        }

        var facts = await FactsAsync(change, known, source);
        (derived, draft) = facts.IsEmpty ? (derived, draft) : (derived.With(facts), derived.With(facts).Drafted(source));
        var (article, outcome) = known is { } revised
            ? (revised, await ReviseAsync(change, revised, derived, draft))
            : (await AddAsync(change, identity, derived, draft), Outcome.Added);
        await ArticleStore.SetPageAsync(change, article, outcome == Outcome.Added ? KnownArticle.KeyOf(derived, source) : null);
        return new(source.Origin, outcome, ArticleId: article);
    }

    /// <summary>The facts that people gave of an article, where it is known, and with a source of it.</summary>
    private static async Task<GivenFacts> FactsAsync(DbConnection change, long? article, Source source)
    {
        var ofArticle = article is { } known ? await FactStore.OfAsync(change, known) : GivenFacts.None;
        return ofArticle.Over(StoredFacts.Read(source.Facts));
    }

    /// <summary>
    /// Records that reading a document took too long, the second time permanently; or that the program stopped first, which does
    /// not count against the document.
    /// </summary>
    private static Task NoteAttemptAsync(DbConnection change, ParsedSource one) =>
        one.IsOverdue ? SourceStore.EndAttemptAsync(change, one.Source.Id, Math.Max(one.Source.Attempts, 1))
        : one.IsInterrupted && one.Source.Attempts > 1 ? SourceStore.EndAttemptAsync(change, one.Source.Id, one.Source.Attempts - 1)
        : Task.CompletedTask;

    private async Task<long> AddAsync(DbConnection change, string identity, Derivation derived, RevisionDraft draft)
    {
        var article = await ArticleStore.NextIdAsync(change);
        var story = await grouping.PlaceAsync(change, article, derived.Fingerprint, clock.GetUtcNow());
        await ArticleStore.AddAsync(change, article, story, identity);
        await Grouping.KeepFingerprintAsync(change, article, derived);
        var revision = await ArticleStore.AddRevisionAsync(change, article, draft);
        await QuoteStore.AddAsync(change, revision, story, derived.Quotes, Derivation.Version);
        return article;
    }

    /// <summary>
    /// The document of an article's last revision, derived again from its source and stored, because the stored one cannot be
    /// read.
    /// </summary>
    private static async Task<Document?> RepairedAsync(DbConnection change, long article)
    {
        if (await SourceStore.LastBytesAsync(change, article) is not var (bytes, mediaType, origin))
        {
            return null;
        }

        var derived = Derivation.Of(bytes, mediaType, origin);
        var document = derived.With(await FactStore.OfLastAsync(change, article)).Document;
        await ArticleStore.RepairLastAsync(change, article, document);
        return document;
    }

    /// <summary>
    /// Adds a revision unless the document is the same report as the last one. Its bytes remain as a source either way, so that nothing
    /// that a person gave is lost.
    /// </summary>
    private async Task<Outcome> ReviseAsync(DbConnection change, long article, Derivation derived, RevisionDraft draft)
    {
        var (stored, story) = await ArticleStore.LastAsync(change, article);
        var arrived = derived.With(await FactStore.OfLastAsync(change, article)).Document; // the stored one has the facts of editors too
        if ((stored ?? await RepairedAsync(change, article)) is { } last && !ReportComparer.Compare(last, arrived).IsChanged)
        {
            return Outcome.Unchanged;
        }

        await grouping.ReviseAsync(change, article, story, derived);
        var revision = await ArticleStore.AddRevisionAsync(change, article, draft);
        await QuoteStore.ReplaceAsync(change, revision, story, derived.Quotes, Derivation.Version);
        await StoryStore.TouchAsync(change, story, clock.GetUtcNow());
        return Outcome.Revised;
    }
}
