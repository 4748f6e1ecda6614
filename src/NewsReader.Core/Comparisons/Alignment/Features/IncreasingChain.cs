namespace NewsReader.Core.Comparisons.Alignment.Features;

/// <summary>The heaviest chain of links that rises on both sides, in O(n log n) (a Fenwick tree of prefix maxima).</summary>
internal static class IncreasingChain
{
    /// <summary>Which of the links are in the chain.</summary>
    /// <param name="rights">
    /// The right position of each link, the links sorted by their left position; at most one link a left position.
    /// </param>
    /// <param name="weights">The weight of each link, above 0.</param>
    /// <param name="rightCount">One more than the largest right position.</param>
    public static bool[] Of(IReadOnlyList<int> rights, IReadOnlyList<double> weights, int rightCount)
    {
        var best = new int[rightCount + 1];
        var sums = new double[rights.Count];
        var before = new int[rights.Count];
        Array.Fill(best, -1);
        for (var link = 0; link < rights.Count; link++)
        {
            before[link] = Heaviest(best, sums, rights[link]);
            sums[link] = weights[link] + (before[link] < 0 ? 0 : sums[before[link]]);
            for (var node = rights[link] + 1; node <= rightCount; node += node & -node)
            {
                if (best[node] < 0 || sums[link] > sums[best[node]])
                {
                    best[node] = link;
                }
            }
        }

        return Walk(before, Heaviest(best, sums, rightCount));
    }

    private static int Heaviest(int[] best, double[] sums, int right)
    {
        var heaviest = -1;
        for (var node = right; node > 0; node -= node & -node)
        {
            if (best[node] >= 0 && (heaviest < 0 || sums[best[node]] > sums[heaviest]))
            {
                heaviest = best[node];
            }
        }

        return heaviest;
    }

    private static bool[] Walk(int[] before, int last)
    {
        var isInChain = new bool[before.Length];
        for (var link = last; link >= 0; link = before[link])
        {
            isInChain[link] = true;
        }

        return isInChain;
    }
}
