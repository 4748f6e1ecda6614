namespace NewsReader.Core.Comparison;

/// <summary>
/// Finds which sentences of two texts render the same passage, in whatever order they stand. One fixed configuration for
/// all languages and kinds of text.
/// </summary>
public static class SentenceAligner
{
    /// <summary>Aligns two lists of sentences.</summary>
    public static Alignment Align(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var space = FeatureSpace.Of(left, right);
        var anchors = AnchorFinder.Find(space);
        var inChain = IncreasingChain.Of([.. anchors.Select(link => link.Right)], [.. anchors.Select(link => link.Similarity)], right.Count);
        var moved = anchors.Where((_, index) => !inChain[index]).ToList();
        var rows = Remaining(left.Count, moved.Select(link => link.Left));
        var columns = Remaining(right.Count, moved.Select(link => link.Right));
        var chain = anchors.Where((_, index) => inChain[index])
            .Select(link => link with { Left = Array.BinarySearch(rows, link.Left), Right = Array.BinarySearch(columns, link.Right) }).ToList();
        var corridor = Corridor.Around(chain, rows.Length, columns.Length);
        var path = GroupPath.Best(corridor, new GroupScores(space, rows, columns, corridor));
        var groups = path.Select(found => new AlignedGroup(rows[found.Row..(found.Row + found.Rows)], columns[found.Column..(found.Column + found.Columns)], 0)).ToList();
        groups.AddRange(moved.Select(link => new AlignedGroup([link.Left], [link.Right], link.Similarity)));
        groups.AddRange(MoveFinder.Find(space, groups).Select(link => new AlignedGroup([link.Left], [link.Right], link.Similarity)));
        return new(groups, corridor.IsNarrowed);
    }

    private static int[] Remaining(int count, IEnumerable<int> taken) => [.. Enumerable.Range(0, count).Except(taken)];
}
