using System.Data.Common;
using NewsReader.Core.Stories;
using NewsReader.Storage;

namespace NewsReader.Ingestion;

/// <summary>
/// Keeps what is made of documents, one after the other, in one change. While a new article is written, the story of the
/// next is decided on another thread; decisions are made, and articles written, in the order of the documents.
/// </summary>
/// <param name="change">The transaction it happens in.</param>
/// <param name="grouping">The index of stories, begun on that transaction.</param>
internal sealed class Keeping(DbConnection change, Grouping grouping, TimeProvider clock)
{
    private Waiting? last;

    /// <summary>Keeps what is made of one more document. A new article may be written only when the next comes, or at the end.</summary>
    /// <returns>What becomes of the document.</returns>
    public async Task<Ingested> KeepAsync(Derived one)
    {
        var source = one.Source;
        if (one.Derivation is not { } derived)
        {
            return new(source.Origin, Outcome.Failed, one.Reason);
        }

        if (one.Draft is not { } draft)
        {
            await SourceStore.FinishAsync(change, source.Id, SourceState.Failed, derived.Charset, derived.Refusal);
            return new(source.Origin, Outcome.Failed, derived.Refusal);
        }

        await SourceStore.FinishAsync(change, source.Id, SourceState.Read, derived.Charset, reason: null);
        return await KeepAsync(source, derived, draft);
    }

    /// <summary>Call when there are no more documents: everything is written then.</summary>
    public async Task EndAsync()
    {
        if (last is { } waiting)
        {
            last = null;
            await WriteAsync(waiting);
        }
    }

    private async Task<Ingested> KeepAsync(Source source, Derivation derived, RevisionDraft draft)
    {
        var identity = derived.IdentityOf(source);
        if (last is { } before && before.MayBe(source, identity))
        {
            await EndAsync();
        }

        var same = await ArticleStore.FindByContentAsync(change, source.Sha256);
        var known = same is null ? await ArticleStore.FindAsync(change, identity) : await ArticleStore.FindReturnedAsync(change, source, identity);
        if (known is null && same is not null)
        {
            return new(source.Origin, Outcome.Unchanged, ArticleId: same);
        }

        var (article, outcome) = known is { } revised
            ? (revised, await ReviseAsync(revised, derived, draft))
            : (await AddAsync(source, identity, derived, draft), Outcome.Added);
        return new(source.Origin, outcome, ArticleId: article);
    }

    private async Task<long> AddAsync(Source source, string identity, Derivation derived, RevisionDraft draft)
    {
        var before = last;
        var article = before is null ? await ArticleStore.NextIdAsync(change) : before.Article + 1;
        await (before is null ? Task.CompletedTask : before.Decision);
        last = new(article, source, identity, derived, draft, BackgroundScheduler.ForkAsync(() => grouping.Place(article, derived.Fingerprint)));
        await (before is null ? Task.CompletedTask : WriteAsync(before));
        return article;
    }

    private async Task WriteAsync(Waiting waiting)
    {
        var (article, derived, decision) = (waiting.Article, waiting.Derivation, await waiting.Decision);
        await Grouping.CarryOutAsync(change, decision, clock.GetUtcNow());
        await ArticleStore.AddAsync(change, article, decision.Story, waiting.Identity);
        await Grouping.KeepFingerprintAsync(change, article, derived);
        var revision = await ArticleStore.AddRevisionAsync(change, article, waiting.Draft);
        await QuoteStore.AddAsync(change, revision, decision.Story, derived.Quotes, Derivation.Version);
    }

    private async Task<Outcome> ReviseAsync(long article, Derivation derived, RevisionDraft draft)
    {
        var (text, story) = await ArticleStore.LastAsync(change, article);
        if (string.Equals(text, derived.Document.Text, StringComparison.Ordinal))
        {
            return Outcome.Unchanged;
        }

        await EndAsync();
        await grouping.ReviseAsync(change, article, story, derived);
        var revision = await ArticleStore.AddRevisionAsync(change, article, draft);
        await QuoteStore.ReplaceAsync(change, revision, story, derived.Quotes, Derivation.Version);
        await StoryStore.TouchAsync(change, story, clock.GetUtcNow());
        return Outcome.Revised;
    }

    /// <summary>A new article that is not written yet.</summary>
    /// <param name="Article">What it is going to be called.</param>
    /// <param name="Source">What it was read from.</param>
    /// <param name="Identity">What makes a later document the same article.</param>
    /// <param name="Derivation">What is made of it.</param>
    /// <param name="Draft">Its text.</param>
    /// <param name="Decision">Which story it belongs to.</param>
    private sealed record Waiting(long Article, Source Source, string Identity, Derivation Derivation, RevisionDraft Draft, Task<StoryDecision> Decision)
    {
        /// <summary>Whether another document may be the same article, so that it has to be looked for among those that are written.</summary>
        public bool MayBe(Source source, string identity) =>
            string.Equals(Source.Sha256, source.Sha256, StringComparison.Ordinal)
            || string.Equals(Source.Origin, source.Origin, StringComparison.Ordinal)
            || string.Equals(Identity, identity, StringComparison.Ordinal);
    }
}
