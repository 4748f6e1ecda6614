using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Collation;

/// <summary>Joins the pairwise alignments of several texts into groups of sentences that render one passage.</summary>
internal sealed class PassageGroups
{
    private readonly Dictionary<Member, Member> parents = [];

    private PassageGroups(IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            parents[member] = member;
        }
    }

    /// <summary>The groups, each of at least one sentence, and whether any alignment was coarse.</summary>
    public static (List<List<Member>> Groups, bool IsCoarse) Of(IReadOnlyList<ComparedText> texts, CancellationToken cancellation)
    {
        var members = texts.SelectMany((text, column) => text.Sentences.Select((_, sentence) => new Member(column, sentence))).ToList();
        var groups = new PassageGroups(members);
        var (links, isCoarse) = Links(texts, cancellation);
        foreach (var link in links)
        {
            groups.Join(link.One, link.Other);
        }

        return ([.. members.GroupBy(groups.Root).Select(group => group.ToList())], isCoarse);
    }

    /// <summary>The links of every two texts. Which of the two is asked about first depends on the texts alone, so the answer does not depend on their columns.</summary>
    private static (List<(Member One, Member Other)> Links, bool IsCoarse) Links(IReadOnlyList<ComparedText> texts, CancellationToken cancellation)
    {
        var links = new List<(Member, Member)>();
        var isCoarse = false;
        for (var one = 0; one < texts.Count; one++)
        {
            for (var other = one + 1; other < texts.Count; other++)
            {
                var (first, second) = string.CompareOrdinal(texts[one].Text, texts[other].Text) <= 0 ? (one, other) : (other, one);
                var alignment = SentenceAligner.Align(texts[first].Units, texts[second].Units, cancellation);
                isCoarse |= alignment.IsCoarse;
                links.AddRange(alignment.Groups.Where(IsSure).SelectMany(aligned =>
                    from i in aligned.Left from j in aligned.Right select (new Member(first, i), new Member(second, j))));
            }
        }

        return (links, isCoarse);
    }

    /// <summary>A doubtful pair would drag the passages of every other text together.</summary>
    private static bool IsSure(AlignedGroup aligned) => aligned.Similarity >= LeastSimilarity;

    /// <summary>The similarity from which nine pairs in ten are right (see <see cref="PairConfidence"/>).</summary>
    private const double LeastSimilarity = 0.4;

    private void Join(Member one, Member other) => parents[Root(one)] = Root(other);

    private Member Root(Member member)
    {
        while (parents[member] != member)
        {
            member = parents[member] = parents[parents[member]];
        }

        return member;
    }
}
