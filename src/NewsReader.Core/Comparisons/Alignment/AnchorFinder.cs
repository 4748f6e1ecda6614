using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>Finds the pairs of sentences that are clearly each other's best match, in any position.</summary>
internal static class AnchorFinder
{
    /// <summary>Below this share of common information a pair is not an anchor.</summary>
    private const double AnchorSimilarity = 0.41;

    /// <summary>The runner-up on either side must stay below this part of an anchor's similarity.</summary>
    private const double RunnerUp = 0.57;

    /// <summary>The anchors in the order of the left text; no sentence is in two.</summary>
    public static List<Link> Find(FeatureSpace space)
    {
        var equals = EqualSentences.Find(space);
        var (takenLeft, takenRight) = (new bool[space.Left.Count], new bool[space.Right.Count]);
        foreach (var link in equals)
        {
            takenLeft[link.Left] = takenRight[link.Right] = true;
        }

        var others = BestMatches(space, i => !takenLeft[i], j => !takenRight[j]);
        return [.. equals.Concat(others).OrderBy(link => link.Left)];
    }

    private static List<Link> BestMatches(FeatureSpace space, Func<int, bool> isLeftOpen, Func<int, bool> isRightOpen)
    {
        var candidates = new SentenceCandidates(space).Find(isLeftOpen, isRightOpen);
        var (left, right) = (new Contest(space.Left.Count), new Contest(space.Right.Count));
        foreach (var link in candidates)
        {
            left.Enter(link.Left, link.Similarity);
            right.Enter(link.Right, link.Similarity);
        }

        return candidates.FindAll(link => link.Similarity >= AnchorSimilarity
            && left.IsWonBy(link.Left, link.Similarity) && right.IsWonBy(link.Right, link.Similarity));
    }

    /// <summary>The best and the second best similarity of each sentence of one side.</summary>
    private sealed class Contest(int count)
    {
        private readonly double[] best = new double[count];
        private readonly double[] second = new double[count];

        public bool IsWonBy(int sentence, double similarity) => similarity >= best[sentence] && second[sentence] <= similarity * RunnerUp;

        public void Enter(int sentence, double similarity)
        {
            second[sentence] = Math.Max(second[sentence], Math.Min(best[sentence], similarity));
            best[sentence] = Math.Max(best[sentence], similarity);
        }
    }
}
