using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Alignment.Features;
using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Rows;

/// <summary>Applies what readers said over an alignment. Later corrections win over earlier ones.</summary>
internal sealed class CorrectedAlignment
{
    private readonly ComparedText left;
    private readonly ComparedText right;
    private readonly List<AlignedGroup> groups;

    private CorrectedAlignment(SentenceAlignment alignment, ComparedText left, ComparedText right) =>
        (this.left, this.right, groups) = (left, right, [.. alignment.Groups]);

    /// <summary>The alignment as readers want it; the very same when no correction concerns it.</summary>
    public static SentenceAlignment Of(SentenceAlignment alignment, ComparedText left, ComparedText right,
        IReadOnlyList<PassageCorrection> corrections)
    {
        if (corrections.Count == 0)
        {
            return alignment;
        }

        var corrected = new CorrectedAlignment(alignment, left, right);
        var hasChanged = false;
        foreach (var correction in corrections)
        {
            hasChanged |= corrected.Apply(correction);
        }

        return hasChanged ? alignment with { Groups = corrected.InOrder() } : alignment;
    }

    /// <summary>The sentences that readers said are not the same passage, by their indexes.</summary>
    public static IEnumerable<(int Left, int Right)> Parted(ComparedText left, ComparedText right,
        IReadOnlyList<PassageCorrection> corrections) =>
        corrections.Where(correction => !correction.AreSame)
            .Select(correction => (IndexOf(left, correction.Left), IndexOf(right, correction.Right)))
            .Where(pair => pair is ( >= 0, >= 0));

    private bool Apply(PassageCorrection correction)
    {
        var (i, j) = (IndexOf(left, correction.Left), IndexOf(right, correction.Right));
        if (i < 0 || j < 0)
        {
            return false;
        }

        if (correction.AreSame)
        {
            Replace(aligned => Without(aligned, i, j));
            groups.Add(new([i], [j], Similarity: 1, IsByReader: true));
        }
        else
        {
            Replace(aligned => aligned.Left.Contains(i) && aligned.Right.Contains(j) ? Apart(aligned, i, j) : aligned);
        }

        return true;
    }

    private static int IndexOf(ComparedText text, string sentence)
    {
        for (var index = 0; index < text.Sentences.Count; index++)
        {
            var span = text.Sentences[index];
            if (span.Length == sentence.Length && text.Text.AsSpan(span.Start, span.Length).SequenceEqual(sentence))
            {
                return index;
            }
        }

        return -1;
    }

    private void Replace(Func<AlignedGroup, AlignedGroup?> change)
    {
        var changed = groups.Select(change).OfType<AlignedGroup>().ToList();
        groups.Clear();
        groups.AddRange(changed);
    }

    /// <summary>The group without either sentence; none when a side is empty then.</summary>
    private static AlignedGroup? Without(AlignedGroup aligned, int i, int j)
    {
        var rest =
            aligned with { Left = [.. aligned.Left.Where(index => index != i)], Right = [.. aligned.Right.Where(index => index != j)] };
        return rest.Left.Length == 0 || rest.Right.Length == 0 ? null : rest;
    }

    /// <summary>The group with the two sentences no longer in it together: the one leaves whose side has others.</summary>
    private static AlignedGroup? Apart(AlignedGroup aligned, int i, int j) => (aligned.Left.Length, aligned.Right.Length) switch
    {
        (1, 1) => null,
        (1, _) => aligned with { Right = [.. aligned.Right.Where(index => index != j)] },
        (_, 1) => aligned with { Left = [.. aligned.Left.Where(index => index != i)] },
        _ => Without(aligned, i, j),
    };

    /// <summary>
    /// The groups by their left sentences, moved when outside the heaviest chain; the weight of a group is the length of
    /// its sentences.
    /// </summary>
    private List<AlignedGroup> InOrder()
    {
        groups.Sort((one, other) => one.LeftPlace.CompareTo(other.LeftPlace));
        var inChain = IncreasingChain.Of(
            groups.ConvertAll(aligned => aligned.RightPlace),
            groups.ConvertAll(aligned =>
                (double)(aligned.Left.Sum(index => left.Sentences[index].Length)
                    + aligned.Right.Sum(index => right.Sentences[index].Length))),
            right.Sentences.Count);
        return [.. groups.Select((aligned, index) => aligned with { IsMoved = !inChain[index] })];
    }
}
