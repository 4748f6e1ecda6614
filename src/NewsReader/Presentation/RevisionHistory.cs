using NewsReader.Core.Comparisons;
using NewsReader.Core.Stories;
using NewsReader.Storage.Articles;

namespace NewsReader.Presentation;

/// <summary>The revisions of an article with what each changed.</summary>
internal static class RevisionHistory
{
    /// <summary>Revisions read at once, and one more to compare the oldest of them with.</summary>
    public const int MostShown = 20;

    /// <summary>The revisions up to <paramref name="last"/>, the latest first, each with its comparison with the one before; the oldest has
    /// none.</summary>
    /// <param name="last">Number of the latest revision to read, from 1.</param>
    public static async Task<IReadOnlyList<(Revision Revision, Comparison? Change)>> ReadAsync(
        ArticleStore articles, long article, int last, CancellationToken cancellation)
    {
        var read = new List<(Revision Revision, Comparison? Change)>();
        Revision? before = null;
        for (var number = Math.Max(1, last - MostShown); number <= last; number++)
        {
            if (await articles.FindAsync(new(article, number), cancellation) is { } revision)
            {
                read.Insert(0, (revision, before is null ? null
                    : Comparison.Of(before.Document, revision.Document, cancellation: cancellation)));
                before = revision;
            }
        }

        return read;
    }
}
