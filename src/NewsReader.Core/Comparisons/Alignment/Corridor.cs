using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// The cells of the alignment grid that are searched: node (i, j) is between left sentences i-1 and i and right sentences
/// j-1 and j. Around a dense chain of anchors the corridor is narrow; without anchors it is as wide as the gap.
/// </summary>
internal sealed class Corridor
{
    /// <summary>How far a path may deviate from the chain, in anchors: enough to recover from a wrong anchor.</summary>
    private const int Reach = 6;

    /// <summary>The most cells that are looked at; a gap of 1,000 by 1,000 sentences without an anchor still fits.</summary>
    private const int LargestArea = 1_050_000;

    private readonly int[] low;
    private readonly int[] high;
    private readonly int[] offset;

    private Corridor(int[] low, int[] high, bool isNarrowed)
    {
        (this.low, this.high, IsNarrowed) = (low, high, isNarrowed);
        offset = new int[low.Length + 1];
        for (var row = 0; row < low.Length; row++)
        {
            offset[row + 1] = offset[row] + high[row] - low[row] + 1;
        }
    }

    /// <summary>Number of left sentences; the rows of nodes are one more.</summary>
    public int Rows => low.Length - 1;

    /// <summary>Number of right sentences; the columns of nodes are one more.</summary>
    public int Columns => high[^1];

    /// <summary>Number of nodes.</summary>
    public int Area => offset[^1];

    /// <summary>Whether the bound was reached and nodes far from the diagonal of a gap were left out.</summary>
    public bool IsNarrowed { get; }

    /// <summary>First column of a row.</summary>
    public int Low(int row) => low[row];

    /// <summary>Last column of a row.</summary>
    public int High(int row) => high[row];

    /// <summary>Number of a node, from 0; -1 when it lies outside.</summary>
    public int Node(int row, int column) =>
        row < low.Length && column >= low[row] && column <= high[row] ? offset[row] + column - low[row] : -1;

    /// <summary>The corridor around a chain of anchors that rises on both sides.</summary>
    public static Corridor Around(IReadOnlyList<Link> chain, int rows, int columns)
    {
        var (low, high) = (new int[rows + 1], new int[rows + 1]);
        var (passed, next) = (-1, 0);
        for (var row = 0; row <= rows; row++)
        {
            while (passed + 1 < chain.Count && chain[passed + 1].Left + Reach <= row)
            {
                passed++;
            }

            while (next < chain.Count && chain[next].Left < row + Reach)
            {
                next++;
            }

            low[row] = passed < 0 ? 0 : Math.Max(0, chain[passed].Right);
            high[row] = next == chain.Count ? columns : chain[next].Right + 1;
        }

        (low[0], high[rows]) = (0, columns);
        var area = 0L;
        for (var row = 0; row <= rows; row++)
        {
            area += high[row] - low[row] + 1;
        }

        return area <= LargestArea ? new(low, high, isNarrowed: false) : Narrow(low, high, chain);
    }

    /// <summary>Keeps, of rows wider than the bound allows, what lies around the straight line between the anchors about them.</summary>
    private static Corridor Narrow(int[] low, int[] high, IReadOnlyList<Link> chain)
    {
        var rows = low.Length - 1;
        var columns = high[^1];
        var next = 0;
        for (var row = 0; row <= rows; row++)
        {
            while (next < chain.Count && chain[next].Left < row)
            {
                next++;
            }

            var (fromRow, fromColumn) = next == 0 ? (0, 0) : (chain[next - 1].Left, chain[next - 1].Right);
            var (toRow, toColumn) = next == chain.Count ? (rows, columns) : (chain[next].Left, chain[next].Right);
            var slope = (toColumn - fromColumn) / (double)Math.Max(1, toRow - fromRow);
            var centre = fromColumn + (int)((row - fromRow) * slope);
            var half = Math.Max(LargestArea / (2 * (rows + 1)), (int)slope + 2);
            low[row] = Math.Max(low[row], Math.Min(centre - half, columns));
            high[row] = Math.Min(high[row], Math.Max(centre + half, 0));
        }

        (low[0], high[rows]) = (0, columns);
        return new(low, high, isNarrowed: true);
    }
}
