using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>The second pass: pairs among the unmatched sentences, in any position, best first.</summary>
internal sealed class MoveFinder
{
    /// <summary>Least similarity of a pair out of order, which has no neighbours as evidence.</summary>
    private const double MoveSimilarity = 0.325;

    /// <summary>Bonus for a pair when the sentences before or after it are a pair too.</summary>
    private const double BesideBonus = 0.08;

    private readonly int[] partners;
    private readonly bool[] taken;

    private MoveFinder(int leftCount, int rightCount)
    {
        partners = new int[leftCount];
        taken = new bool[rightCount];
        Array.Fill(partners, -1);
    }

    /// <summary>The pairs found among sentences in none of <paramref name="groups"/>.</summary>
    public static List<Link> Find(FeatureSpace space, IEnumerable<AlignedGroup> groups)
    {
        var finder = new MoveFinder(space.Left.Count, space.Right.Count);
        foreach (var aligned in groups)
        {
            finder.Take(aligned);
        }

        var candidates = new SentenceCandidates(space).Find(i => finder.partners[i] < 0, j => !finder.taken[j]);
        return finder.Choose(candidates);
    }

    private void Take(AlignedGroup aligned)
    {
        foreach (var i in aligned.Left)
        {
            partners[i] = aligned.Right[i == aligned.Left[^1] ? ^1 : 0];
        }

        foreach (var j in aligned.Right)
        {
            taken[j] = true;
        }
    }

    private List<Link> Choose(List<Link> candidates)
    {
        var chosen = new List<Link>();
        var queue = new PriorityQueue<Link, double>();
        foreach (var link in candidates)
        {
            queue.Enqueue(link, -Worth(link));
        }

        while (queue.TryDequeue(out var link, out var cost))
        {
            if (partners[link.Left] >= 0 || taken[link.Right] || -cost < MoveSimilarity)
            {
                continue;
            }

            partners[link.Left] = link.Right;
            taken[link.Right] = true;
            chosen.Add(link);
        }

        return chosen;
    }

    private double Worth(Link link) =>
        link.Similarity
            + (IsPair(link.Left - 1, link.Right - 1) ? BesideBonus : 0) + (IsPair(link.Left + 1, link.Right + 1) ? BesideBonus : 0);

    private bool IsPair(int left, int right) => left >= 0 && left < partners.Length && right >= 0 && partners[left] == right;
}
