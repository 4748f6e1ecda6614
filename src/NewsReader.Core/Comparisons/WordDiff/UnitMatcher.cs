using NewsReader.Core.Comparisons.Alignment.Features;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>
/// Finds the common words of two passages, in order. Short ranges get the best common subsequence, in which runs count more
/// than scattered words; long ones are first split at words that occur once on both sides.
/// </summary>
internal sealed class UnitMatcher
{
    /// <summary>The largest table of words by words that is filled; about 500 words a side.</summary>
    private const int LargestTable = 250_000;

    private readonly NormalizedToken[] left;
    private readonly NormalizedToken[] right;
    private readonly int[] partners;

    private UnitMatcher(NormalizedToken[] left, NormalizedToken[] right)
    {
        (this.left, this.right) = (left, right);
        partners = new int[left.Length];
        Array.Fill(partners, -1);
    }

    /// <summary>For each left unit the matching right unit, or -1; and whether a range was too large to search.</summary>
    public static (int[] Partners, bool IsCoarse) Match(NormalizedToken[] left, NormalizedToken[] right)
    {
        var matcher = new UnitMatcher(left, right);
        var isCoarse = false;
        var stretches = new Stack<DiffRange>();
        stretches.Push(new(0, left.Length, 0, right.Length));
        while (stretches.TryPop(out var stretch))
        {
            stretch = matcher.Trim(stretch);
            if (stretch.Area == 0)
            {
                continue;
            }

            if (stretch.Area <= LargestTable)
            {
                CommonRuns.Fill(left, right, stretch, matcher.partners);
            }
            else if (!matcher.Cut(stretch, stretches))
            {
                isCoarse = true;
            }
        }

        return (matcher.partners, isCoarse);
    }

    private bool Same(int i, int j) => string.Equals(left[i].Key, right[j].Key, StringComparison.Ordinal);

    /// <summary>Matches what is equal at both ends of a stretch and gives what is left of it.</summary>
    private DiffRange Trim(DiffRange stretch)
    {
        var (left, leftEnd, right, rightEnd) = stretch;
        while (left < leftEnd && right < rightEnd && Same(left, right))
        {
            partners[left++] = right++;
        }

        while (left < leftEnd && right < rightEnd && Same(leftEnd - 1, rightEnd - 1))
        {
            partners[--leftEnd] = --rightEnd;
        }

        return new(left, leftEnd, right, rightEnd);
    }

    /// <summary>Splits a range at the words that occur once on both sides of it; false when there are none.</summary>
    private bool Cut(DiffRange stretch, Stack<DiffRange> stretches)
    {
        var links = OnceOnBothSides(stretch);
        var inChain = IncreasingChain.Of([.. links.Select(link => link.Right)], [.. links.Select(_ => 1.0)], right.Length);
        var (i, j) = (stretch.Left, stretch.Right);
        for (var k = 0; k < links.Count; k++)
        {
            if (inChain[k])
            {
                partners[links[k].Left] = links[k].Right;
                stretches.Push(new(i, links[k].Left, j, links[k].Right));
                (i, j) = (links[k].Left + 1, links[k].Right + 1);
            }
        }

        if (links.Count > 0)
        {
            stretches.Push(new(i, stretch.LeftEnd, j, stretch.RightEnd));
        }

        return links.Count > 0;
    }

    private List<(int Left, int Right)> OnceOnBothSides(DiffRange stretch)
    {
        var places = new Dictionary<string, (int Left, int LeftCount, int Right, int RightCount)>(StringComparer.Ordinal);
        for (var i = stretch.Left; i < stretch.LeftEnd; i++)
        {
            var (_, count, _, _) = places.GetValueOrDefault(left[i].Key);
            places[left[i].Key] = (i, count + 1, 0, 0);
        }

        for (var j = stretch.Right; j < stretch.RightEnd; j++)
        {
            if (places.TryGetValue(right[j].Key, out var place))
            {
                places[right[j].Key] = place with { Right = j, RightCount = place.RightCount + 1 };
            }
        }

        return [.. places.Values.Where(place => place is { LeftCount: 1, RightCount: 1 })
            .Select(place => (place.Left, place.Right))
            .OrderBy(link => link.Left)];
    }
}
