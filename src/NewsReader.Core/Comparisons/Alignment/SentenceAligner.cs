using NewsReader.Core.Comparisons.Alignment.Features;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// Finds which sentences of two texts render the same passage, in any order, with one configuration for all languages and
/// kinds of text. Three steps: anchors, which are each other's best match in any position; the best path through the
/// corridor around the chain of anchors; then a second pass, out of order, over unmatched and crossing sentences.
/// </summary>
public static class SentenceAligner
{
    /// <summary>Aligns two lists of sentences.</summary>
    public static SentenceAlignment Align(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var reader = new TextNormalizer();
        return Align([.. left.Select(Read)], [.. right.Select(Read)], CancellationToken.None);

        NormalizedToken[] Read(string sentence) => reader.ReadSentence(sentence, new(0, sentence.Length));
    }

    /// <summary>Aligns two lists of sentences read already.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled: looked at between the steps.</exception>
    public static SentenceAlignment Align(
        IReadOnlyList<NormalizedToken[]> left, IReadOnlyList<NormalizedToken[]> right, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Count == 0 || right.Count == 0)
        {
            return new([], IsCoarse: false);
        }

        var space = FeatureSpace.Of(left, right);
        cancellation.ThrowIfCancellationRequested();
        var anchors = AnchorFinder.Find(space);
        cancellation.ThrowIfCancellationRequested();
        var inChain =
            IncreasingChain.Of([.. anchors.Select(link => link.Right)], [.. anchors.Select(link => link.Similarity)], right.Count);
        var astray = anchors.Where((_, index) => !inChain[index]).ToList();
        var groups = InOrder(space, [.. anchors.Where((_, index) => inChain[index])], astray, out var isCoarse);
        cancellation.ThrowIfCancellationRequested();
        groups.AddRange(astray.Select(Single));
        groups.AddRange(MoveFinder.Find(space, groups).Select(Single));
        groups.AddRange(GapFiller.Find(space, groups).Select(Single));
        cancellation.ThrowIfCancellationRequested();
        PartFinder.Join(space, groups);
        groups.Sort((one, other) => one.LeftPlace.CompareTo(other.LeftPlace));
        CrossFinder.Join(space, groups);
        return new(MarkMoved(groups, space), isCoarse);
    }

    private static AlignedGroup Single(Link link) => new([link.Left], [link.Right], link.Similarity);

    /// <summary>The groups along the chain of anchors, without the anchors outside it.</summary>
    private static List<AlignedGroup> InOrder(FeatureSpace space, List<Link> chain, List<Link> astray, out bool isCoarse)
    {
        var rows = Remaining(space.Left.Count, astray.Select(link => link.Left));
        var columns = Remaining(space.Right.Count, astray.Select(link => link.Right));
        var placed =
            chain.ConvertAll(link =>
                link with { Left = Array.BinarySearch(rows, link.Left), Right = Array.BinarySearch(columns, link.Right) });
        var corridor = Corridor.Around(placed, rows.Length, columns.Length);
        var meter = space.Meter;
        var scores = new GroupScores(space, rows, columns, corridor, placed);
        isCoarse = corridor.IsNarrowed || scores.IsCoarse;
        return GroupPath.Best(corridor, scores).ConvertAll(found =>
        {
            var (left, right) = (rows[found.Row..(found.Row + found.Rows)], columns[found.Column..(found.Column + found.Columns)]);
            return new AlignedGroup(left, right, meter.Similarity(left, right));
        });
    }

    private static int[] Remaining(int count, IEnumerable<int> taken) => [.. Enumerable.Range(0, count).Except(taken)];

    /// <summary>
    /// Marks those groups outside the heaviest chain that rises on both sides. A group weighs as much for being
    /// one as an average group does for its information: one long sentence that passed two short ones moved, not they.
    /// </summary>
    private static List<AlignedGroup> MarkMoved(List<AlignedGroup> groups, FeatureSpace space)
    {
        var weights = groups.ConvertAll(aligned => space.Left.Total(aligned.Left) + space.Right.Total(aligned.Right));
        var mean = weights.DefaultIfEmpty().Average() + 1;
        weights = weights.ConvertAll(weight => weight + mean);
        var inChain = IncreasingChain.Of(groups.ConvertAll(aligned => aligned.RightPlace), weights, space.Right.Count);
        return [.. groups.Select((aligned, index) => inChain[index] ? aligned : aligned with { IsMoved = true })];
    }
}
