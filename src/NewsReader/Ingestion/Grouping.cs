using System.Data.Common;
using NewsReader.Core.Stories;
using NewsReader.Storage;

namespace NewsReader.Ingestion;

/// <summary>
/// Keeps the index of stories in memory in step with the database. Every call happens inside a write transaction, of
/// which there is one at a time, so it needs no lock of its own; what another process wrote is noticed and read again.
/// </summary>
internal sealed class Grouping
{
    private StoryIndex? index;
    private GroupingState state = new(0, 0);

    /// <summary>Decides which story a new article belongs to, and carries the decision out.</summary>
    /// <returns>The story.</returns>
    public async Task<long> PlaceAsync(DbConnection change, long article, ArticleFingerprint fingerprint, DateTimeOffset at)
    {
        var decision = (await IndexAsync(change)).Place(article, fingerprint);
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

    /// <summary>The story an article would be put in, without putting it anywhere; <see langword="null"/> when it would open one.</summary>
    public async Task<long?> ProbeAsync(DbConnection change, ArticleFingerprint fingerprint) => (await IndexAsync(change)).Probe(fingerprint);

    /// <summary>Tells grouping that an article has another text now. It stays in its story.</summary>
    public async Task ReviseAsync(DbConnection change, long article, long story, ArticleFingerprint fingerprint)
    {
        var current = await IndexAsync(change);
        current.Remove(article);
        current.Restore(article, story, fingerprint);
    }

    /// <summary>Keeps what a reader said of two articles, and moves what has to move for it.</summary>
    public async Task CorrectAsync(DbConnection change, StoryCorrection said, DateTimeOffset at)
    {
        var current = await IndexAsync(change);
        await CorrectionStore.AddStoryAsync(change, said.One, said.Other, said.AreSame, at);
        await MoveAsync(change, current.Decide(said.One, said.Other, said.AreSame), at);
        await KeepAsync(change);
    }

    /// <summary>Takes back what a reader said of two articles, and moves what has to move for it.</summary>
    public async Task WithdrawAsync(DbConnection change, long one, long other, DateTimeOffset at)
    {
        var current = await IndexAsync(change);
        await CorrectionStore.WithdrawStoryAsync(change, one, other);
        await MoveAsync(change, current.Undecide(one, other), at);
        await KeepAsync(change);
    }

    /// <summary>Call at the end of a transaction that placed an article: from here on the index holds what the database holds.</summary>
    public async Task KeepAsync(DbConnection change) => state = await StoryStore.StateAsync(change);

    /// <summary>Call when a transaction failed: the index may hold what the database does not.</summary>
    public void Forget() => index = null;

    private static async Task MoveAsync(DbConnection change, IReadOnlyList<StoryMove> moves, DateTimeOffset at)
    {
        foreach (var move in moves)
        {
            await StoryStore.MoveAsync(change, move, at);
        }
    }

    private async Task<StoryIndex> IndexAsync(DbConnection change)
    {
        if (index is null || await StoryStore.StateAsync(change) != state)
        {
            index = new StoryIndex(await StoryStore.NextIdAsync(change));
            foreach (var said in await CorrectionStore.StoriesAsync(change))
            {
                index.Decide(said.One, said.Other, said.AreSame);
            }

            foreach (var known in await StoryStore.GroupedAsync(change, StoryIndex.DefaultCapacity))
            {
                index.Restore(known.Article, known.Story, ArticleFingerprint.Parse(known.Fingerprint));
            }

            await KeepAsync(change);
        }

        return index;
    }
}
