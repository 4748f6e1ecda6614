using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// The last look: where a sentence or two stay alone on both sides after the same pair, free renderings of each other share
/// little but a name. They are paired from a lower likeness, as their place vouches for them.
/// </summary>
internal sealed class GapFiller
{
    /// <summary>The least share of common information.</summary>
    private const double GapSimilarity = 0.16;

    /// <summary>Longer gaps vouch for nothing.</summary>
    private const int LongestGap = 2;

    private readonly FeatureSpace space;
    private readonly OverlapMeter meter;
    private readonly int[] lastPartner;
    private readonly bool[] isTaken;

    private GapFiller(FeatureSpace space, IReadOnlyList<AlignedGroup> groups)
    {
        (this.space, meter) = (space, space.Meter);
        (lastPartner, isTaken) = (new int[space.Left.Count], new bool[space.Right.Count]);
        Array.Fill(lastPartner, -1);
        foreach (var aligned in groups)
        {
            foreach (var i in aligned.Left)
            {
                lastPartner[i] = aligned.Right[^1];
            }

            foreach (var j in aligned.Right)
            {
                isTaken[j] = true;
            }
        }
    }

    /// <summary>The pairs found, at most one a gap.</summary>
    public static List<Link> Find(FeatureSpace space, IReadOnlyList<AlignedGroup> groups)
    {
        var filler = new GapFiller(space, groups);
        var links = new List<Link>();
        for (var i = 0; i < space.Left.Count; i++)
        {
            if (filler.lastPartner[i] < 0)
            {
                var end = filler.LeftEnd(i);
                if (filler.BestIn(i, end) is { } link)
                {
                    links.Add(link);
                    filler.isTaken[link.Right] = true;
                }

                i = end;
            }
        }

        return links;
    }

    private int LeftEnd(int start)
    {
        var end = start;
        while (end < lastPartner.Length && lastPartner[end] < 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>The likeliest pair of the gap whose left side is given, if both sides are short and it is likely enough.</summary>
    private Link? BestIn(int start, int end)
    {
        var first = start == 0 ? 0 : lastPartner[start - 1] + 1;
        var last = first;
        while (last < isTaken.Length && !isTaken[last])
        {
            last++;
        }

        if (end - start > LongestGap || last == first || last - first > LongestGap)
        {
            return null;
        }

        var best = (from i in Enumerable.Range(start, end - start)
                    from j in Enumerable.Range(first, last - first)
                    select new Link(i, j, meter.Similarity([i], [j]))).MaxBy(link => link.Similarity);
        return best.Similarity >= GapSimilarity ? best : null;
    }
}
