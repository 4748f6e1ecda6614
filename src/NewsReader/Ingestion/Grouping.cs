using System.Data.Common;
using NewsReader.Core.Stories;
using NewsReader.Core.Stories.Grouping;
using NewsReader.Storage;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Ingestion;

/// <summary>
/// Keeps the index of stories in memory in step with the database. Every call happens inside a write transaction, of
/// which there is one at a time, so it needs no lock of its own; what another process wrote is noticed and read again.
/// </summary>
internal sealed class Grouping
{
    private StoryIndex? index;
    private volatile bool isForgotten;
    private GroupingState state = new(0, 0);

    /// <summary>
    /// Call at the start of a transaction: brings the index up to date with the database, whichever process wrote it. Call
    /// <see cref="KeepAsync"/> at its end, and <see cref="Forget"/> when it fails.
    /// </summary>
    public async Task BeginAsync(DbConnection change)
    {
        if (index is null || isForgotten || await StoryStore.StateAsync(change) != state)
        {
            isForgotten = false;
            index = await RestoredAsync(change);
        }
    }

    /// <summary>Decides which story a new article belongs to, and carries the decision out.</summary>
    /// <returns>The story.</returns>
    public async Task<long> PlaceAsync(DbConnection change, long article, ArticleFingerprint fingerprint, DateTimeOffset at)
    {
        var decision = index!.Place(article, fingerprint);
        if (decision.IsNew)
        {
            await StoryStore.OpenAsync(change, decision.Story, at);
        }
        else
        {
            await StoryStore.TouchAsync(change, decision.Story, at);
        }

        await MoveAsync(change, decision.Moves, at);
        return decision.Story;
    }

    /// <summary>The stories that articles would lie in when all had been placed, without placing any.</summary>
    /// <returns>The story of each, in the same order.</returns>
    public async Task<IReadOnlyList<RehearsedStory>> RehearseAsync(DbConnection change, IReadOnlyList<ArticleFingerprint> fingerprints)
    {
        await BeginAsync(change);
        return index!.Rehearse(fingerprints);
    }

    /// <summary>Updates grouping for an article with a new text. The article remains in its story.</summary>
    public async Task ReviseAsync(DbConnection change, long article, long story, Derivation derived)
    {
        index!.Remove(article);
        index.Restore(article, story, derived.Fingerprint);
        await KeepFingerprintAsync(change, article, derived);
    }

    /// <summary>Keeps what the index needs of an article for the next time it is restored.</summary>
    public static Task KeepFingerprintAsync(DbConnection change, long article, Derivation derived) =>
        StoryStore.KeepFingerprintAsync(change, article, derived.PackedFingerprint, StoryIndex.DefaultCapacity);

    /// <summary>Keeps what a reader said of two articles, and moves what has to move for it.</summary>
    public async Task CorrectAsync(DbConnection change, StoryCorrection said, DateTimeOffset at)
    {
        await BeginAsync(change);
        await CorrectionStore.AddStoryAsync(change, said.One, said.Other, said.AreSame, at);
        await MoveAsync(change, index!.Decide(said.One, said.Other, said.AreSame), at);
        await KeepAsync(change);
    }

    /// <summary>Takes back what a reader said of two articles, and moves what has to move for it.</summary>
    public async Task WithdrawAsync(DbConnection change, long one, long other, DateTimeOffset at)
    {
        await BeginAsync(change);
        await CorrectionStore.WithdrawStoryAsync(change, one, other);
        await MoveAsync(change, index!.Undecide(one, other), at);
        await KeepAsync(change);
    }

    /// <summary>Call at the end of a transaction that placed an article: from here on the index holds what the database holds.</summary>
    public async Task KeepAsync(DbConnection change) => state = await StoryStore.StateAsync(change);

    /// <summary>
    /// Call when a transaction failed: the index may hold what the database does not. Another may be going on, which keeps
    /// the index it began with.
    /// </summary>
    public void Forget() => isForgotten = true;

    private static async Task MoveAsync(DbConnection change, IReadOnlyList<StoryMove> moves, DateTimeOffset at)
    {
        foreach (var move in moves)
        {
            await StoryStore.MoveAsync(change, move, at);
        }
    }

    private static async Task<StoryIndex> RestoredAsync(DbConnection change)
    {
        var restored = new StoryIndex(await StoryStore.NextIdAsync(change));
        foreach (var said in await CorrectionStore.StoriesAsync(change))
        {
            restored.Decide(said.One, said.Other, said.AreSame);
        }

        foreach (var known in await StoryStore.GroupedAsync(change, StoryIndex.DefaultCapacity))
        {
            if ((known.Fingerprint ?? await DerivedAsync(change, known.Article)) is { } fingerprint)
            {
                restored.Restore(known.Article, known.Story, fingerprint);
            }
        }

        return restored;
    }

    /// <summary>
    /// Derives a fingerprint that cannot be read again from the article's source, and stores it; <see langword="null"/>
    /// when the source cannot be read either.
    /// </summary>
    private static async Task<ArticleFingerprint?> DerivedAsync(DbConnection change, long article)
    {
        try
        {
            if (await SourceStore.LastBytesAsync(change, article) is not var (bytes, mediaType, origin))
            {
                return null;
            }

            var derived = Derivation.Of(bytes, mediaType, origin);
            await KeepFingerprintAsync(change, article, derived);
            return derived.Fingerprint;
        }
        catch (DamagedDataException)
        {
            return null; // check names the source
        }
    }
}
