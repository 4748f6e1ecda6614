namespace NewsReader.Core.Stories;

/// <summary>Articles that are moved together when stories are re-examined: one article, or many that are settled or tied by a reader.</summary>
/// <param name="Members">At least one.</param>
internal sealed record Unit(IReadOnlyList<IndexedArticle> Members)
{
    /// <summary>Enough to know an average to two digits; a story of 5,000 near-copies costs no more than this.</summary>
    private const int SampleSize = 16;

    /// <summary>Members spread evenly over the whole that stand for it in averages.</summary>
    public IReadOnlyList<IndexedArticle> Sample { get; } = SampleOf(Members);

    /// <summary>The average similarity of pairs across the two units.</summary>
    public double SimilarityTo(Unit other)
    {
        var sum = 0.0;
        foreach (var mine in Sample)
        {
            foreach (var theirs in other.Sample)
            {
                sum += ArticleSimilarity.Of(mine, theirs);
            }
        }

        return sum / (Sample.Count * other.Sample.Count);
    }

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

    private static IReadOnlyList<IndexedArticle> SampleOf(IReadOnlyList<IndexedArticle> members) =>
        members.Count <= SampleSize ? members : [.. Enumerable.Range(0, SampleSize).Select(i => members[(int)((long)i * members.Count / SampleSize)])];
}
