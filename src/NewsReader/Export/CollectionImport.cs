using NewsReader.Ingestion;
using NewsReader.Ingestion.Facts;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Speakers;

namespace NewsReader.Export;

/// <summary>
/// Takes in what <see cref="CollectionExport"/> wrote: the documents through the one path, in the order and with the times
/// they first came in, then what readers said. What the collection has already stays as it is.
/// </summary>
internal sealed class CollectionImport
{
    private readonly string folder;
    private readonly ReceivedTime clock = new();
    private readonly Ingester ingester;
    private readonly StoryCorrector stories;
    private readonly CorrectionStore corrections;
    private readonly SpeakerStore speakers;
    private readonly ExchangeStore exchange;
    private readonly WithdrawalStore withdrawals;
    private readonly FactCorrector facts;

    public CollectionImport(Database database, string folder)
    {
        this.folder = folder;
        var grouping = new Grouping();
        ingester = new Ingester(database, grouping, clock);
        stories = new StoryCorrector(database, grouping, clock);
        corrections = new CorrectionStore(database);
        speakers = new SpeakerStore(database);
        exchange = new ExchangeStore(database);
        withdrawals = new WithdrawalStore(database);
        facts = new FactCorrector(database, ingester, clock);
    }

    /// <summary>Takes in everything.</summary>
    /// <returns>The outcome of each document.</returns>
    /// <exception cref="InvalidDataException">
    /// The folder is not an export of this program, or its bytes do not match its list; nothing was imported.
    /// </exception>
    public async Task<IReadOnlyList<IngestResult>> RunAsync(CancellationToken cancellation)
    {
        var carried = CollectionArchive.Read(await ReadListAsync(cancellation));
        foreach (var source in carried.Sources)
        {
            await BytesAsync(source, cancellation);
        }

        var done = new List<IngestResult>();
        foreach (var source in carried.Sources)
        {
            clock.Now = source.DateReceived;
            done.Add(await ingester.IngestAsync(
                new IncomingDocument(source.Origin, MediaTypes.FormatOf(source.EncodingFormat), await BytesAsync(source, cancellation),
                    source.Identity)
                {
                    ContentType = source.EncodingFormat,
                    Facts = StoredFacts.Read(source.Facts),
                },
                    cancellation));
        }

        var bySource = carried.Sources.Zip(done).ToDictionary(pair => pair.First.Id, pair => pair.Second.ArticleId);
        var articles = carried.Revisions.GroupBy(revision => revision.Article).ToDictionary(
            article =>
                article.Key, article =>
                    article.Select(revision => bySource.GetValueOrDefault(revision.Source)).FirstOrDefault(known => known is not null));
        var known = (await exchange.CorrectionsAsync(_ => { }, cancellation)).ToHashSet();
        foreach (var said in carried.Corrections.Select(said =>
            said with { Article = Here(said.Article, articles), OtherArticle = Here(said.OtherArticle, articles) }))
        {
            if (!known.Contains(said))
            {
                await ApplyAsync(said, cancellation);
            }
        }

        return done;
    }

    /// <summary>The id in this collection of an article of the imported one.</summary>
    private static long? Here(long? there, Dictionary<long, long?> articles) =>
        there is { } number ? articles.GetValueOrDefault(number) : null;

    private async Task<string> ReadListAsync(CancellationToken cancellation)
    {
        var list = Path.Combine(folder, CollectionArchive.File);
        return File.Exists(list)
            ? await File.ReadAllTextAsync(list, cancellation)
            : throw new InvalidDataException($"There is no {CollectionArchive.File} in it.");
    }

    /// <summary>The bytes of a source.</summary>
    private async Task<byte[]> BytesAsync(ArchivedSource source, CancellationToken cancellation)
    {
        ArchivedSource.RefuseName(source.Sha256);
        var file = Path.Combine(folder, CollectionExport.Sources, source.Sha256);
        if (!File.Exists(file))
        {
            throw new InvalidDataException($"The bytes of {source.Origin} are not there.");
        }

        var bytes = await File.ReadAllBytesAsync(file, cancellation);
        return string.Equals(SourceStore.NameOf(bytes), source.Sha256, StringComparison.Ordinal)
            ? bytes
            : throw new InvalidDataException($"The bytes of {source.Origin} are not those that were written.");
    }

    private async Task ApplyAsync(ExportedCorrection said, CancellationToken cancellation)
    {
        clock.Now = said.MadeAt;
        var (article, other) = (said.Article, said.OtherArticle);
        switch (said.Kind)
        {
            case "passage" when article is { } left && other is { } right:
                await corrections.AddPassageAsync(left, right, new(said.Text ?? "", said.OtherText ?? "", said.AreSame), said.MadeAt,
                    cancellation);
                break;
            case "story" when article is { } one && other is { } two:
                await stories.ApplyAsync([new(one, two, said.AreSame)], cancellation);
                break;
            case "speaker" when article is { } place:
                await corrections.AddSpeakerAsync(place, said.Text ?? "", said.OtherText, said.MadeAt, cancellation);
                break;
            case "facts" when article is { } described:
                await facts.GiveAsync(described, StoredFacts.Read(said.Text), cancellation);
                break;
            case "withdrawal" when article is { } withdrawn:
                await withdrawals.WithdrawAsync(withdrawn, said.Text ?? "", said.MadeAt, cancellation);
                break;
            case "person" when string.Equals(said.Text, said.OtherText, StringComparison.Ordinal)
                && SpeakerStore.Parted(said.Text ?? "") is { } parted:
                await speakers.PartAsync(parted.Name, parted.Story, said.MadeAt, cancellation);
                break;
            case "person" when await exchange.SpeakerAsync(said.Text ?? "", cancellation) is { } id
                && await exchange.SpeakerAsync(said.OtherText ?? "", cancellation) is { } sameAs:
                await speakers.MergeAsync(id, sameAs, said.MadeAt, cancellation);
                break;
            default:
                break; // Said of something that this collection could not read: it has nothing to hold for.
        }
    }
}
