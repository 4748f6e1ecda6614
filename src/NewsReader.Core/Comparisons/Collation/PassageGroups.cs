using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Collation;

/// <summary>
/// Joins the pairwise alignments of several texts into rows: sentences that a pairwise comparison pairs share a row, as far
/// as that can be had for every two texts at once. Pairs join strongest first, a reader's before all others. A pair that
/// would put two passages of one text into a cell does not join, nor one that would bring together what a reader parted.
/// </summary>
internal sealed class PassageGroups
{
    /// <summary>
    /// The similarity from which nine pairs in ten are right (see <see cref="PairConfidence"/>): such a pair may also join
    /// sentences that only follow one another in their text, as when one version splits in two what another merges.
    /// </summary>
    private const double SureSimilarity = 0.4;

    private readonly PairedTexts pairs;
    private readonly Dictionary<Member, PassageGroup> groups;

    private PassageGroups(PairedTexts pairs, IEnumerable<Member> members) =>
        (this.pairs, groups) = (pairs, members.ToDictionary(member => member, member => new PassageGroup(member)));

    /// <summary>The groups, each of at least one sentence, and whether any alignment was coarse.</summary>
    /// <param name="texts">The texts, one a column.</param>
    /// <param name="corrections">What readers said of the passages of two texts, by their columns.</param>
    /// <param name="cancellation">Looked at between the steps of each alignment.</param>
    public static (List<List<Member>> Groups, bool IsCoarse) Of(
        IReadOnlyList<ComparedText> texts, Func<int, int, IReadOnlyList<PassageCorrection>> corrections, CancellationToken cancellation)
    {
        var members = texts.SelectMany((text, column) => text.Sentences.Select((_, sentence) => new Member(column, sentence))).ToList();
        var paired = PairedTexts.Of(texts, corrections, cancellation);
        var joined = new PassageGroups(paired, members);
        foreach (var link in paired.Links)
        {
            cancellation.ThrowIfCancellationRequested();
            joined.Join(link);
        }

        return ([.. members.GroupBy(member => joined.groups[member]).Select(group => group.ToList())], paired.IsCoarse);
    }

    private void Join(MemberLink link)
    {
        var (one, other) = (groups[link.One], groups[link.Other]);
        if (ReferenceEquals(one, other))
        {
            return;
        }

        var (large, small) = one.Count >= other.Count ? (one, other) : (other, one);
        if (large.Joints(small).All(joint => MayMeet(joint.Before, joint.After, link.Strength >= SureSimilarity))
            && !pairs.AreParted(small.Members, large.Members))
        {
            large.Add(small);
            foreach (var member in small.Members)
            {
                groups[member] = large;
            }
        }
    }

    /// <summary>
    /// Whether two sentences of a text may follow one another in a cell: a pairwise row has both, or, for a sure pair, they
    /// do in the text.
    /// </summary>
    private bool MayMeet(Member before, Member after, bool isSure) =>
        (isSure && after.Sentence == before.Sentence + 1) || pairs.ShareRow(before.Column, before.Sentence, after.Sentence);
}
