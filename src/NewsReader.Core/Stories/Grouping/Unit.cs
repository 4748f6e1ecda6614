namespace NewsReader.Core.Stories.Grouping;

/// <summary>
/// Articles that are moved together when stories are re-examined: one article, the whole of a settled story, or several
/// of these tied together by a reader.
/// </summary>
internal sealed class Unit
{
    /// <summary>Enough to know an average to two digits; a story of 5,000 near-copies costs no more than this.</summary>
    private const int SampleSize = 16;

    /// <param name="parts">Lists of at least one article each; the articles of one list lie in one story (or in none yet).</param>
    public Unit(params IReadOnlyList<IReadOnlyList<IndexedArticle>> parts)
    {
        Parts = parts;
        Count = parts.Sum(part => part.Count);
        Sample = [.. parts.SelectMany(part => Spread(part, Math.Max(1, SampleSize / parts.Count)))];
    }

    public Unit(IndexedArticle article)
        : this([[article]])
    {
    }

    /// <summary>The articles, by the story they lie in.</summary>
    public IReadOnlyList<IReadOnlyList<IndexedArticle>> Parts { get; }

    /// <summary>How many articles there are.</summary>
    public int Count { get; }

    /// <summary>A sample of articles, spread evenly, that represents the whole in averages.</summary>
    public IReadOnlyList<IndexedArticle> Sample { get; }

    /// <summary>The average similarity of pairs across the two units.</summary>
    public double SimilarityTo(Unit other) =>
        Sample.Sum(mine => other.Sample.Sum(theirs => ArticleSimilarity.Of(mine, theirs))) / (Sample.Count * other.Sample.Count);

    /// <summary>The average similarity of pairs inside; 0 for a single article, which has none.</summary>
    public double Cohesion()
    {
        var sum = 0.0;
        for (var i = 0; i < Sample.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += ArticleSimilarity.Of(Sample[i], Sample[j]);
            }
        }

        return Sample.Count < 2 ? 0 : sum / Pairs(Sample.Count);
    }

    /// <summary>How many pairs <paramref name="count"/> things make.</summary>
    public static double Pairs(double count) => count * (count - 1) / 2;

    private static IEnumerable<IndexedArticle> Spread(IReadOnlyList<IndexedArticle> articles, int most) =>
        articles.Count <= most ? articles : Enumerable.Range(0, most).Select(i => articles[(int)((long)i * articles.Count / most)]);
}
