using System.Runtime.InteropServices;

namespace NewsReader.Core.Comparison;

/// <summary>What each group that could start at a node of the corridor is worth: one sentence with one to several of the other side.</summary>
internal sealed class GroupScores
{
    /// <summary>The most sentences of one side that are joined to one of the other.</summary>
    public const int LargestGroup = 5;

    /// <summary>
    /// Share of common information at which a pair is worth nothing: below it, both sentences are better left alone. This and
    /// the other weights of the alignment were tuned together on 268 hand-aligned pairs of documents: drafts of essays, two
    /// translations of news, simplified Portuguese and German.
    /// </summary>
    private const double Indifference = 0.19;

    /// <summary>
    /// How much more is asked where the sure pairs are close copies: beside them a weak likeness is chance, while between
    /// free renderings it is all there is.
    /// </summary>
    private const double TypicalSlope = 0.465;

    /// <summary>The mean similarity of sure pairs between free renderings.</summary>
    private const double FreeRendering = 0.59;

    /// <summary>How many such pairs the mean starts from, so that one or two anchors do not decide.</summary>
    private const double PriorPairs = 2;

    /// <summary>What standing at the other end of the text costs.</summary>
    private const double DistanceCost = 0.12;

    /// <summary>How much longer sentences weigh more: 0 not at all, 1 by their information.</summary>
    private const double SizePower = 0.29;

    /// <summary>A further sentence of which less than this share is new is not tried.</summary>
    private const double LeastCover = 0.042;

    /// <summary>A pair that shares less than this part of its shorter sentence starts no group; it only saves time.</summary>
    private const double LeastStart = 0.12;

    /// <summary>In rows of more nodes than this, only pairs that share a rare word, and those beside them, are looked at.</summary>
    private const int WideRow = 48;

    private readonly FeatureSpace space;
    private readonly int[] rows;
    private readonly int[] columns;
    private readonly Corridor corridor;
    private readonly OverlapMeter meter;
    private readonly double meanTotal;
    private readonly double indifference;
    private readonly int[] slots;
    private readonly List<float> scores = [];

    /// <param name="space">The features of both texts.</param>
    /// <param name="rows">The left sentences to align, in order.</param>
    /// <param name="columns">The right sentences to align, in order.</param>
    /// <param name="corridor">The nodes to look at.</param>
    /// <param name="sure">The anchors the corridor runs around.</param>
    public GroupScores(FeatureSpace space, int[] rows, int[] columns, Corridor corridor, IReadOnlyList<Link> sure)
    {
        (this.space, this.rows, this.columns, this.corridor) = (space, rows, columns, corridor);
        meter = space.Meter;
        var reworded = sure.Where(link => link.Similarity < 1).ToList();
        var typical = (reworded.Sum(link => link.Similarity) + (PriorPairs * FreeRendering)) / (reworded.Count + PriorPairs);
        indifference = Indifference + (TypicalSlope * (typical - FreeRendering));
        meanTotal = rows.Select(space.Left.Total).Concat(columns.Select(space.Right.Total)).DefaultIfEmpty(1).Average();
        slots = new int[corridor.Area];
        Array.Fill(slots, -1);
        ScoreSplits();
        ScoreMerges();
    }

    /// <summary>
    /// What the groups that start at a node are worth: first one left sentence with 1, 2… right ones, then one right
    /// sentence with 1, 2… left ones. Empty when none is worth a look.
    /// </summary>
    public ReadOnlySpan<float> At(int node) =>
        slots[node] < 0 ? [] : CollectionsMarshal.AsSpan(scores).Slice(slots[node], 2 * LargestGroup);

    private void ScoreSplits()
    {
        var proposed = new int[space.Right.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            var features = space.Left.Of(rows[row]);
            var (low, high) = (corridor.Low(row), Math.Min(corridor.High(row), columns.Length - 1));
            var isWide = high - low > WideRow;
            if (isWide)
            {
                Propose(features, proposed, row + 1);
            }

            meter.Hold(space.Left.SharedOf(rows[row]));
            for (var column = low; column <= high; column++)
            {
                if ((!isWide || proposed[columns[column]] == row + 1) && TakeWorthALook(rows[row], columns[column]) is var shared and >= 0)
                {
                    var slot = NewSlot(corridor.Node(row, column));
                    ScoreRun(space.Left.Total(rows[row]), space.Right, columns, column, slot, Distance(row, column), shared);
                }
            }
        }
    }

    /// <summary>What the left sentence, which is held, and a right one share; -1, and nothing stays taken, when it is too little of the shorter to start a group.</summary>
    private float TakeWorthALook(int left, int right)
    {
        var shared = meter.Take(space.Right.SharedOf(right));
        if (shared > LeastStart * Math.Min(space.Left.Total(left), space.Right.Total(right)))
        {
            return shared;
        }

        meter.Restore();
        return -1;
    }

    private void Propose(ReadOnlySpan<int> features, int[] proposed, int mark)
    {
        foreach (var feature in features)
        {
            foreach (var sentence in space.RightPostings.Of(feature))
            {
                for (var near = Math.Max(0, sentence - 1); near <= Math.Min(sentence + 1, proposed.Length - 1); near++)
                {
                    proposed[near] = mark;
                }
            }
        }
    }

    private int NewSlot(int node)
    {
        slots[node] = scores.Count;
        CollectionsMarshal.SetCount(scores, scores.Count + (2 * LargestGroup));
        CollectionsMarshal.AsSpan(scores)[slots[node]..].Fill(float.NegativeInfinity);
        return slots[node];
    }

    private void ScoreMerges()
    {
        var first = 0;
        for (var column = 0; column < columns.Length; column++)
        {
            while (corridor.High(first) < column)
            {
                first++;
            }

            meter.Hold(space.Right.SharedOf(columns[column]));
            for (var row = first; row < rows.Length && corridor.Low(row) <= column; row++)
            {
                if (slots[corridor.Node(row, column)] is var slot and >= 0)
                {
                    ScoreRun(space.Right.Total(columns[column]), space.Left, rows, row, slot + LargestGroup, Distance(row, column), meter.Take(space.Left.SharedOf(rows[row])));
                }
            }
        }
    }

    /// <param name="first">What the first sentence shares; it is taken already.</param>
    private void ScoreRun(double total, SentenceFeatures other, int[] order, int start, int slot, double distance, float first)
    {
        var shared = 0.0;
        for (var count = 1; count <= LargestGroup && start + count <= order.Length; count++)
        {
            var sentence = order[start + count - 1];
            var gain = count == 1 ? first : meter.Take(other.SharedOf(sentence));
            if (gain < LeastCover * other.Total(sentence) && count > 1)
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
        total <= 0 ? 0 : MathF.Pow((float)(total / (2 * meanTotal)), (float)SizePower) * ((2 * shared / total) - indifference);

    private double Distance(int row, int column) =>
        DistanceCost * Math.Abs(((row + 0.5) / rows.Length) - ((column + 0.5) / columns.Length));
}
