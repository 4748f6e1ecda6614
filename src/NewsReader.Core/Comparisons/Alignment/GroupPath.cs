namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// The best way through a corridor: dynamic programming over groups and single sentences left alone, in the manner of Gale
/// and Church (1993), with similarity of words in place of length.
/// </summary>
internal sealed class GroupPath
{
    /// <summary>Bonus for a group that directly follows another.</summary>
    private const double NeighbourBonus = 0.025;

    private readonly Corridor corridor;
    private readonly GroupScores scores;
    private readonly float[] worth;
    private readonly Step[] steps;

    private GroupPath(Corridor corridor, GroupScores scores)
    {
        (this.corridor, this.scores) = (corridor, scores);
        worth = new float[corridor.Area * 2];
        steps = new Step[corridor.Area * 2];
        Array.Fill(worth, float.NegativeInfinity);
        worth[0] = worth[1] = 0;
    }

    /// <summary>The groups of the best path, as (first row, rows, first column, columns), in order.</summary>
    public static List<(int Row, int Rows, int Column, int Columns)> Best(Corridor corridor, GroupScores scores)
    {
        var path = new GroupPath(corridor, scores);
        for (var row = 0; row <= corridor.Rows; row++)
        {
            for (var column = corridor.Low(row); column <= corridor.High(row); column++)
            {
                path.Leave(row, column);
            }
        }

        return path.Walk();
    }

    /// <summary>
    /// Continues from a node in every way. Slot 2n is the node reached after a sentence left alone, 2n + 1 after a group.
    /// </summary>
    private void Leave(int row, int column)
    {
        var node = corridor.Node(row, column);
        var (alone, grouped) = (worth[2 * node], worth[(2 * node) + 1]);
        var start = Math.Max(alone, grouped);
        if (float.IsNegativeInfinity(start))
        {
            return;
        }

        Offer(corridor.Node(row + 1, column), start, new(1, 0, grouped > alone), group: false);
        Offer(corridor.Node(row, column + 1), start, new(0, 1, grouped > alone), group: false);
        var splits = scores.SplitsAt(node);
        if (splits.IsEmpty)
        {
            return;
        }

        var follows = grouped + NeighbourBonus > alone;
        start = follows ? grouped + (float)NeighbourBonus : alone;
        for (var more = 0; more < splits.Length; more++)
        {
            Offer(corridor.Node(row + 1, column + 1 + more), start + splits[more], new(1, (byte)(1 + more), follows), group: true);
        }

        var merges = scores.MergesAt(node);
        for (var more = 0; more < merges.Length; more++)
        {
            Offer(corridor.Node(row + 2 + more, column + 1), start + merges[more], new((byte)(2 + more), 1, follows), group: true);
        }
    }

    private void Offer(int node, float value, Step step, bool group)
    {
        var slot = (2 * node) + (group ? 1 : 0);
        if (node >= 0 && value > worth[slot])
        {
            (worth[slot], steps[slot]) = (value, step);
        }
    }

    private List<(int Row, int Rows, int Column, int Columns)> Walk()
    {
        var groups = new List<(int, int, int, int)>();
        var (row, column) = (corridor.Rows, corridor.Columns);
        var node = corridor.Node(row, column);
        var grouped = worth[(2 * node) + 1] > worth[2 * node];
        while (row > 0 || column > 0)
        {
            var step = steps[(2 * corridor.Node(row, column)) + (grouped ? 1 : 0)];
            (row, column) = (row - step.Rows, column - step.Columns);
            if (grouped)
            {
                groups.Add((row, step.Rows, column, step.Columns));
            }

            grouped = step.AfterGroup;
        }

        groups.Reverse();
        return groups;
    }

    private readonly record struct Step(byte Rows, byte Columns, bool AfterGroup);
}
