using Microsoft.Extensions.Caching.Memory;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Stories;
using NewsReader.Storage.Articles;

namespace NewsReader.Presentation.Stories;

/// <summary>
/// What differs between the texts of a story: the first version and the latest other one; for a report without other versions the
/// last edit. Each pair is compared once, when a list first shows it. Several threads may use one instance.
/// </summary>
internal sealed class StoryDifferences(ArticleStore articles) : IDisposable
{
    /// <summary>Changes of one story that a list shows at most: those beside the first headline of the front page.</summary>
    public const int Most = 4;

    // Code units of both texts together, some 30,000 words: a comparison of that length takes about 20 ms. Longer ones are compared
    // when a reader opens them.
    private const int LongestTexts = 200_000;

    // Stories remembered: the first thirty pages of the list, less than 1 MB.
    private const int Remembered = 1_000;

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Remembered });

    /// <summary>What differs in a story; <see langword="null"/> for a single text, and for texts too long to compare for a list.</summary>
    public async Task<StoryDifference?> OfAsync(Story story, CancellationToken cancellation)
    {
        if (PairOf(story) is not { } pair)
        {
            return null;
        }

        if (!known.TryGetValue(pair, out StoryDifference? difference))
        {
            difference = await CompareAsync(pair.Before, pair.After, cancellation);
            known.Set(pair, difference, new MemoryCacheEntryOptions { Size = 1 });
        }

        return difference;
    }

    /// <inheritdoc/>
    public void Dispose() => known.Dispose();

    /// <summary>The two texts whose difference stands for a story; <see langword="null"/> when it has one text.</summary>
    private static (RevisionReference Before, RevisionReference After)? PairOf(Story story)
    {
        var first = story.Articles[0];
        if (story.Articles.Count > 1)
        {
            var latest = story.Articles.Skip(1).MaxBy(article => article.ReceivedAt)!;
            return (new(first.Id, first.Revision), new(latest.Id, latest.Revision));
        }

        return first.Revision > 1 ? (new(first.Id, first.Revision - 1), new(first.Id, first.Revision)) : null;
    }

    private async Task<StoryDifference?> CompareAsync(RevisionReference before, RevisionReference after, CancellationToken cancellation)
    {
        if (await articles.FindAsync(before, cancellation) is not { } left || await articles.FindAsync(after, cancellation) is not { } right
            || left.Document.Text.Length + right.Document.Text.Length > LongestTexts)
        {
            return null;
        }

        var changes = Comparison.Of(left.Document, right.Document, cancellation: cancellation).Changes;
        return new(
            before.ArticleId == after.ArticleId ? new(before, after) : new(new(before.ArticleId), new(after.ArticleId)),
            [.. changes.Take(Most).Select(change => new StoryDifference.Line(change.Kind, change.Words))],
            changes.Count);
    }
}
