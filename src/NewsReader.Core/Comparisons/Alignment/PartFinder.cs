using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// Unmatched sentences that cover the uncovered part of a pair elsewhere: the distant half of a merged or split passage.
/// They join that pair, in any position.
/// </summary>
internal sealed class PartFinder
{
    /// <summary>
    /// The share of a lone sentence's information that must be uncovered in the sentence it joins. Tuned like the weights of
    /// <see cref="GroupScores"/>.
    /// </summary>
    private const double LeastPart = 0.38;

    private readonly FeatureSpace space;
    private readonly OverlapMeter meter;
    private readonly List<AlignedGroup> groups;
    private readonly int[] groupOfLeft;
    private readonly int[] groupOfRight;

    private PartFinder(FeatureSpace space, List<AlignedGroup> groups)
    {
        (this.space, this.groups, meter) = (space, groups, space.Meter);
        (groupOfLeft, groupOfRight) = (new int[space.Left.Count], new int[space.Right.Count]);
        Array.Fill(groupOfLeft, -1);
        Array.Fill(groupOfRight, -1);
        for (var index = 0; index < groups.Count; index++)
        {
            Note(index);
        }
    }

    /// <summary>Lets sentences that are in no group join one.</summary>
    public static void Join(FeatureSpace space, List<AlignedGroup> groups)
    {
        var finder = new PartFinder(space, groups);
        var candidates = new SentenceCandidates(space);
        var links = candidates.Find(i => !finder.HasLeft(i), finder.HasRight);
        links.AddRange(candidates.Find(finder.HasLeft, j => !finder.HasRight(j)));
        foreach (var (_, link) in links.ConvertAll(link => (Share: finder.PartOf(link), Link: link))
            .FindAll(found => found.Share >= LeastPart)
            .OrderByDescending(found => found.Share).ThenBy(found => found.Link.Left).ThenBy(found => found.Link.Right))
        {
            finder.Try(link);
        }
    }

    private bool HasLeft(int sentence) => groupOfLeft[sentence] >= 0;

    private bool HasRight(int sentence) => groupOfRight[sentence] >= 0;

    private void Note(int index)
    {
        foreach (var i in groups[index].Left)
        {
            groupOfLeft[i] = index;
        }

        foreach (var j in groups[index].Right)
        {
            groupOfRight[j] = index;
        }
    }

    private void Try(Link link)
    {
        if (HasLeft(link.Left) == HasRight(link.Right) || PartOf(link) < LeastPart)
        {
            return;
        }

        var isLeftAlone = !HasLeft(link.Left);
        var index = isLeftAlone ? groupOfRight[link.Right] : groupOfLeft[link.Left];
        var aligned = groups[index];
        var (whole, parts) = isLeftAlone ? (aligned.Right, aligned.Left) : (aligned.Left, aligned.Right);
        if (whole.Length > 1 || parts.Length >= GroupScores.LargestGroup)
        {
            return;
        }

        var joined = isLeftAlone
            ? aligned with { Left = [.. parts.Append(link.Left).Order()] }
            : aligned with { Right = [.. parts.Append(link.Right).Order()] };
        groups[index] = joined with { Similarity = meter.Similarity(joined.Left, joined.Right) };
        Note(index);
    }

    /// <summary>The share of the lone sentence's information that the other sentence has and its partners do not cover.</summary>
    private double PartOf(Link link) => HasLeft(link.Left)
        ? Uncovered(space.Left, link.Left, groups[groupOfLeft[link.Left]].Right, space.Right, link.Right)
        : Uncovered(space.Right, link.Right, groups[groupOfRight[link.Right]].Left, space.Left, link.Left);

    private double Uncovered(SentenceFeatures wholes, int whole, IReadOnlyList<int> partners, SentenceFeatures parts, int part)
    {
        meter.Hold(wholes.SharedOf(whole));
        foreach (var partner in partners)
        {
            meter.Take(parts.SharedOf(partner));
        }

        var gain = meter.Take(parts.SharedOf(part));
        meter.Restore();
        return gain / parts.Total(part);
    }
}
