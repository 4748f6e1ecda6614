namespace NewsReader.Core.Comparison;

/// <summary>What each group that could start at a node of the corridor is worth: one sentence with one to several of the other side.</summary>
internal sealed class GroupScores
{
    /// <summary>The most sentences of one side that are joined to one of the other.</summary>
    public const int LargestGroup = 5;

    /// <summary>Share of common information at which a pair is worth nothing: below it, both sentences are better left alone.</summary>
    private const double Indifference = 0.19;

    /// <summary>What standing at the other end of the text costs.</summary>
    private const double DistanceCost = 0.06;

    /// <summary>How much longer sentences weigh more: 0 not at all, 1 by their information.</summary>
    private const double SizePower = 0.275;

    /// <summary>A further sentence of which less than this share is new is not tried.</summary>
    private const double LeastCover = 0.045;

    private readonly FeatureSpace space;
    private readonly int[] rows;
    private readonly int[] columns;
    private readonly Corridor corridor;
    private readonly float[] scores;
    private readonly double meanTotal;

    /// <param name="space">The features of both texts.</param>
    /// <param name="rows">The left sentences to align, in order.</param>
    /// <param name="columns">The right sentences to align, in order.</param>
    /// <param name="corridor">The nodes to look at.</param>
    public GroupScores(FeatureSpace space, int[] rows, int[] columns, Corridor corridor)
    {
        (this.space, this.rows, this.columns, this.corridor) = (space, rows, columns, corridor);
        scores = new float[corridor.Area * 2 * LargestGroup];
        Array.Fill(scores, float.NegativeInfinity);
        meanTotal = rows.Select(row => (double)space.Left.Total(row)).Concat(columns.Select(column => (double)space.Right.Total(column))).DefaultIfEmpty(1).Average();
        ScoreSplits();
        ScoreMerges();
    }

    /// <summary>Worth of joining one left sentence to <paramref name="count"/> right ones, from this node on.</summary>
    public float Split(int node, int count) => scores[(node * 2 * LargestGroup) + count - 1];

    /// <summary>Worth of joining <paramref name="count"/> left sentences to one right one, from this node on.</summary>
    public float Merge(int node, int count) => scores[(node * 2 * LargestGroup) + LargestGroup + count - 1];

    private void ScoreSplits()
    {
        var meter = new OverlapMeter(space);
        var held = ReadOnlySpan<int>.Empty;
        for (var row = 0; row < rows.Length; row++)
        {
            var features = space.Left.Of(rows[row]);
            meter.Hold(features, held);
            held = features;
            for (var column = corridor.Low(row); column <= Math.Min(corridor.High(row), columns.Length - 1); column++)
            {
                ScoreRun(meter, space.Left.Total(rows[row]), space.Right, columns, column, (corridor.Node(row, column) * 2 * LargestGroup), Distance(row, column));
            }
        }
    }

    private void ScoreMerges()
    {
        var meter = new OverlapMeter(space);
        var held = ReadOnlySpan<int>.Empty;
        var first = 0;
        for (var column = 0; column < columns.Length; column++)
        {
            while (corridor.High(first) < column)
            {
                first++;
            }

            var features = space.Right.Of(columns[column]);
            meter.Hold(features, held);
            held = features;
            for (var row = first; row < rows.Length && corridor.Low(row) <= column; row++)
            {
                ScoreRun(meter, space.Right.Total(columns[column]), space.Left, rows, row, (corridor.Node(row, column) * 2 * LargestGroup) + LargestGroup, Distance(row, column));
            }
        }
    }

    private void ScoreRun(OverlapMeter meter, double total, SentenceFeatures other, int[] order, int start, int slot, double distance)
    {
        var shared = 0.0;
        for (var count = 1; count <= LargestGroup && start + count <= order.Length; count++)
        {
            var sentence = order[start + count - 1];
            var gain = meter.Take(other.Of(sentence));
            if (count > 1 && gain < LeastCover * other.Total(sentence))
            {
                break;
            }

            shared += gain;
            total += other.Total(sentence);
            scores[slot + count - 1] = (float)(Worth(shared, total) - distance);
        }

        meter.Restore();
    }

    private double Worth(double shared, double total) =>
        total <= 0 ? 0 : Math.Pow(total / (2 * meanTotal), SizePower) * ((2 * shared / total) - Indifference);

    private double Distance(int row, int column) =>
        DistanceCost * Math.Abs(((row + 0.5) / rows.Length) - ((column + 0.5) / columns.Length));
}
