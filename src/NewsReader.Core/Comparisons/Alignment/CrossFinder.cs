using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// Two neighbouring pairs whose material crosses: what the one dropped, the other took up. Neither is a rendering of the
/// other by itself; together they are one passage of two sentences rewritten as two.
/// </summary>
internal static class CrossFinder
{
    /// <summary>
    /// What must cross over, as a share of the shortest sentence's information: less is two sentences of one subject. Tuned
    /// like the weights of <see cref="GroupScores"/>.
    /// </summary>
    private const double LeastCrossing = 0.45;

    /// <summary>
    /// A pair as alike as this is a rendering by itself, whatever else crosses: two quotes that exchanged their speakers
    /// are two quotes.
    /// </summary>
    private const double RenderingByItself = 0.6;

    /// <summary>Joins such pairs in place; the groups must be sorted by their place on the left.</summary>
    public static void Join(FeatureSpace space, List<AlignedGroup> groups)
    {
        var meter = space.Meter;
        for (var index = groups.Count - 2; index >= 0; index--)
        {
            if (AreNeighbours(groups[index], groups[index + 1]) && Crossing(space, meter, groups[index]) >= LeastCrossing)
            {
                var joined =
                    new AlignedGroup([.. groups[index].Left, .. groups[index + 1].Left],
                        [.. groups[index].Right, .. groups[index + 1].Right], 0);
                groups[index] = joined with { Similarity = meter.Similarity(joined.Left, joined.Right) };
                groups.RemoveAt(index + 1);
            }
        }
    }

    private static bool AreNeighbours(AlignedGroup one, AlignedGroup next) =>
        one.Shape == Shape.One
            && next.Shape == Shape.One
            && (one.Similarity < RenderingByItself || next.Similarity < RenderingByItself)
            && one.Similarity < 1
            && next.Similarity < 1
        && next.Left[0] == one.Left[0] + 1 && next.Right[0] == one.Right[0] + 1;

    /// <summary>What a pair and the next share together beyond what each shares alone, over the shortest of the four sentences.</summary>
    private static double Crossing(FeatureSpace space, OverlapMeter meter, AlignedGroup one)
    {
        double Shared(int[] left, int[] right) =>
            meter.Similarity(left, right) * (left.Sum(space.Left.Total) + right.Sum(space.Right.Total)) / 2;

        var (i, j) = (one.Left[0], one.Right[0]);
        var crossing = Shared([i, i + 1], [j, j + 1]) - Shared([i], [j]) - Shared([i + 1], [j + 1]);
        var shortest =
            Math.Min(Math.Min(space.Left.Total(i), space.Left.Total(i + 1)), Math.Min(space.Right.Total(j), space.Right.Total(j + 1)));
        return shortest > 0 ? crossing / shortest : 0;
    }
}
