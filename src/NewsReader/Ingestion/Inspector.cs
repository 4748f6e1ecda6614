using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Speakers;
using NewsReader.Storage.Stories;

namespace NewsReader.Ingestion;

/// <summary>Compares stored data with what the sources yield today. Read-only.</summary>
internal sealed class Inspector(Database database)
{
    private readonly ArticleStore articles = new(database);
    private readonly SourceStore sources = new(database);
    private readonly QuoteStore quotes = new(database);
    private readonly SpeakerStore speakers = new(database);
    private readonly StoryStore stories = new(database);
    private readonly FactStore given = new(database);

    /// <summary>Looks at every revision.</summary>
    /// <param name="report">Called once per difference, with one sentence.</param>
    /// <returns>How many revisions were looked at.</returns>
    public async Task<int> RunAsync(Action<string> report, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var revision in articles.WalkAsync(report, cancellation))
        {
            count++;
            if (await LookAsync(() => DifferenceAsync(revision, cancellation)) is { } difference)
            {
                report($"article {revision.Article}, revision {revision.Number}: {difference}");
            }
        }

        if (await LookAsync(() => UnreadSourcesAsync(report, cancellation)) is { } unreadable)
        {
            report($"sources without a text: {unreadable}");
        }

        return count;
    }

    /// <summary>The findings of a check, or the damage that prevents it.</summary>
    private static async Task<string?> LookAsync(Func<Task<string?>> look)
    {
        try
        {
            return await look();
        }
        catch (DamagedDataException damaged)
        {
            return damaged.Message;
        }
        catch (Exception damaged) when (Damage.IsIn(damaged))
        {
            return "it cannot be read; run reprocess, and restore a backup if that does not help";
        }
    }

    private async Task<string?> UnreadSourcesAsync(Action<string> report, CancellationToken cancellation)
    {
        foreach (var source in await sources.WithoutRevisionAsync(cancellation))
        {
            if (await LookAsync(async () =>
                IsAsReceived(source, await sources.BytesAsync(source.Sha256, cancellation)) ? null : Altered(source)) is { } problem)
            {
                report(problem);
            }
        }

        return null;
    }

    private static bool IsAsReceived(Source source, byte[] bytes) =>
        string.Equals(SourceStore.NameOf(bytes), source.Sha256, StringComparison.Ordinal);

    private static string Altered(Source source) => $"the bytes of source {source.Id} are not those that were received; restore a backup";

    private async Task<string?> DifferenceAsync(StaleRevision stale, CancellationToken cancellation)
    {
        var source = (await sources.FindAsync(stale.Source, cancellation))!;
        var bytes = await sources.BytesAsync(source.Sha256, cancellation);
        if (!IsAsReceived(source, bytes))
        {
            return Altered(source);
        }

        var facts = (await given.OfAsync(stale.Article, cancellation)).Over(StoredFacts.Read(source.Facts));
        var derived = Derivation.Of(bytes, source).With(facts);
        var revision = (await articles.FindKeptAsync(new RevisionReference(stale.Article, stale.Number), cancellation))!;
        if (!string.Equals(revision.Document.Text, derived.Document.Text, StringComparison.Ordinal))
        {
            return "its text is not what its source gives; run reprocess --all";
        }

        var kept = await quotes.OfRevisionAsync(stale.Revision, cancellation);
        return !await articles.IsKeptAsync(stale.Revision, derived.Drafted(source), cancellation)
            ? "its fields are not what its source gives; run reprocess --all"
            : !AreSame(kept, derived.Quotes) ? "its quotes are not what its source gives; run reprocess --all"
            : !await speakers.AreThoseNamedAsync(stale.Revision, cancellation)
                ? "its quotes are not given to whom it names; run reprocess --all"
            : !await IsGroupedByAsync(stale.Revision, derived, cancellation)
                ? "it is grouped by another text than its own; run reprocess --all"
            : null;
    }

    /// <summary>
    /// Whether what grouping knows of an article, where this is its current text, is what the text gives. The story it was
    /// put in is a decision, not a derivation: it stays.
    /// </summary>
    private async Task<bool> IsGroupedByAsync(long revision, Derivation derived, CancellationToken cancellation) =>
        await stories.FingerprintAsync(revision, cancellation) is not { } known
            || string.Equals(known, derived.Fingerprint.ToString(), StringComparison.Ordinal);

    /// <summary>Whether the quotes are those the source gives; a speaker that a reader gave is not the source's to give.</summary>
    private static bool AreSame(IReadOnlyList<StoredQuote> kept, IReadOnlyList<Quote> derived) =>
        kept.Count == derived.Count
        && kept.Zip(derived)
            .All(pair =>
                AreSame(pair.First.Quote, pair.Second) && (pair.First.IsCorrected || pair.First.Quote.Speaker == pair.Second.Speaker));

    private static bool AreSame(Quote kept, Quote derived) =>
        kept.Parts.SequenceEqual(derived.Parts)
        && string.Equals(kept.Text, derived.Text, StringComparison.Ordinal)
        && (kept.Type, kept.Mention, kept.Cue) == (derived.Type, derived.Mention, derived.Cue)
        && kept.Confidence.Equals(derived.Confidence);
}
