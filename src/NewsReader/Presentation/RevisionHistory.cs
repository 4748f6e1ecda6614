using NewsReader.Core.Comparisons;
using NewsReader.Storage.Articles;

namespace NewsReader.Presentation;

/// <summary>The revisions of an article with what each changed.</summary>
internal static class RevisionHistory
{
    /// <summary>Revisions read at once, and one more to compare the oldest of them with.</summary>
    public const int MostShown = 20;

    /// <summary>The revisions up to <paramref name="last"/>, the latest first, each with its comparison with the one before; the oldest has
    /// none.</summary>
    /// <param name="last">Number of the latest revision to read, from 1; with 0 the result is empty.</param>
    public static async Task<IReadOnlyList<RevisionEdit>> ReadAsync(
        ArticleStore articles, long article, int last, CancellationToken cancellation)
    {
        var revisions = await articles.OfArticleAsync(article, Math.Max(1, last - MostShown), last, cancellation);
        var changes = revisions.Zip(revisions.Skip(1), (before, after) =>
            Comparison.Of(before.Document, after.Document, cancellation: cancellation));
        return [.. revisions.Zip(changes.Prepend<Comparison?>(null), (revision, change) => new RevisionEdit(revision, change)).Reverse()];
    }

    /// <summary>The edits by the score of their gravest change to check, highest first; of equals the later one first.</summary>
    public static IReadOnlyList<RevisionEdit> ByWeight(IReadOnlyList<RevisionEdit> edits) =>
        [.. edits.OrderByDescending(edit => edit.Score)];
}
