using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;

namespace NewsReader.Ingestion;

/// <summary>
/// Derives everything again from the sources as received, one revision and one transaction at a time, while the site
/// serves. Running it twice changes nothing the second time. Articles keep their addresses and their stories.
/// </summary>
internal sealed class Reprocessor(Database database, Ingester ingester)
{
    private readonly ArticleStore articles = new(database);
    private readonly SourceStore sources = new(database);
    private readonly FactStore given = new(database);

    /// <summary>Derives again what other code derived, and tries once more what could not be read.</summary>
    /// <param name="all">Whether to derive again also what this very code derived.</param>
    /// <param name="report">
    /// Called for every document: <see cref="Outcome.Failed"/> when it could be parsed before, <see
    /// cref="Outcome.Unchanged"/> with the reason when it could not be parsed before either.
    /// </param>
    public async Task RunAsync(bool all, Action<IngestResult> report, CancellationToken cancellation)
    {
        var unreadable = all ? new HashSet<long>() : await articles.UnreadableAsync(cancellation);
        await foreach (var stale in articles.StaleAsync(Derivation.Version, all || unreadable.Count > 0, cancellation))
        {
            if (all || stale.DerivedBy != Derivation.Version || unreadable.Contains(stale.Revision))
            {
                report(await RereadAsync(stale, cancellation));
            }
        }

        await RetryAsync(report, cancellation);
    }

    /// <summary>Derives one revision again, because what was derived for it cannot be read.</summary>
    /// <returns>Whether it can be read now.</returns>
    public async Task<bool> RepairAsync(long revision, CancellationToken cancellation) =>
        await articles.StaleAsync(revision, cancellation) is { } stale
        && await RereadAsync(stale, cancellation) is { Outcome: Outcome.Revised };

    /// <summary>Derives a revision again; one whose source is damaged stays as it is.</summary>
    private async Task<IngestResult> RereadAsync(StaleRevision stale, CancellationToken cancellation)
    {
        var source = (await sources.FindAsync(stale.Source, cancellation))!;
        try
        {
            return await RereadAsync(stale, source, cancellation);
        }
        catch (DamagedDataException damaged)
        {
            return new(source.Origin, Outcome.Failed, damaged.Message, stale.Article);
        }
    }

    private async Task<IngestResult> RereadAsync(StaleRevision stale, Source source, CancellationToken cancellation)
    {
        var facts = (await given.OfAsync(stale.Article, cancellation)).Over(StoredFacts.Read(source.Facts));
        var derived = Derivation.Of(await sources.BytesAsync(source.Sha256, cancellation), source).With(facts);
        if (derived.Refusal is { } refusal)
        {
            var reason = $"its first reading is kept, since now it would be refused: {refusal}";
            await database.WriteAsync(change =>
                SourceStore.FinishAsync(change, source.Id, SourceState.Failed, derived.Charset, reason), cancellation);
            return new(source.Origin, source.State == SourceState.Failed ? Outcome.Unchanged : Outcome.Failed, reason, stale.Article);
        }

        var draft = derived.Drafted(source);
        await database.WriteAsync(async change =>
        {
            await SourceStore.FinishAsync(change, source.Id, SourceState.Read, derived.Charset, reason: null);
            await ArticleStore.RereadAsync(change, stale.Revision, draft);
            await QuoteStore.ReplaceAsync(change, stale.Revision, stale.Story, derived.Quotes, Derivation.Version);
            if (stale.IsCurrent)
            {
                await Grouping.KeepFingerprintAsync(change, stale.Article, derived);
            }
        }, cancellation);
        return new(source.Origin, Outcome.Revised, ArticleId: stale.Article);
    }

    private async Task RetryAsync(Action<IngestResult> report, CancellationToken cancellation)
    {
        foreach (var failed in await sources.RetriableAsync(cancellation))
        {
            var again = failed with { State = SourceState.Received, Reason = null };
            var done = (await ingester.FinishAsync([(again, await sources.BytesAsync(failed.Sha256, cancellation))]))[0];
            report(done.Outcome == Outcome.Failed ? done with { Outcome = Outcome.Unchanged } : done);
        }
    }
}
