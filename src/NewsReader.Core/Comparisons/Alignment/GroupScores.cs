using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// What each group that could start at a node of the corridor is worth: one sentence with one to several of the other side.
/// </summary>
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
    /// Additional evidence required when the certain pairs are close copies: there a weak similarity is chance, while
    /// between free renderings it is the only evidence.
    /// </summary>
    private const double TypicalSlope = 0.465;

    /// <summary>The mean similarity of sure pairs between free renderings.</summary>
    private const double FreeRendering = 0.59;

    /// <summary>Number of such pairs from which the mean starts, so that one or two anchors do not decide.</summary>
    private const double PriorPairs = 2;

    /// <summary>Penalty for a position at the other end of the text.</summary>
    private const double DistanceCost = 0.12;

    /// <summary>How much longer sentences weigh more: 0 not at all, 1 by their information.</summary>
    private const double SizePower = 0.29;

    /// <summary>A further sentence of which less than this share is new is not tried.</summary>
    private const double LeastCover = 0.042;

    /// <summary>A pair that shares less than this part of its shorter sentence starts no group; it only saves time.</summary>
    private const double LeastStart = 0.12;

    /// <summary>In rows of more nodes than this, only pairs that share a rare word, and their neighbours, are scored.</summary>
    private const int WideRow = 48;

    /// <summary>
    /// In rows of more nodes than this, a sentence without a rare word is looked for near its place only: all of a long
    /// text would be too many.
    /// </summary>
    private const int WidestRow = 256;

    /// <summary>
    /// Nodes of such rows that are scored in all: a text of one sentence, changed each time, is looked for nearer to its place the longer
    /// it is. From 375 sentences on; 5,000 such sentences take a third of a second.
    /// </summary>
    private const int MostFarNodes = 96_000;

    /// <summary>Nodes of such a row that are always scored, so that a few sentences more or less on one side do no harm.</summary>
    private const int LeastFarRow = 16;

    private readonly FeatureSpace space;
    private readonly Side rows;
    private readonly Side columns;
    private readonly Corridor corridor;
    private readonly OverlapMeter meter;
    private readonly double meanTotal;
    private readonly double indifference;
    private readonly GroupRuns splits;
    private readonly GroupRuns merges;

    /// <param name="space">The features of both texts.</param>
    /// <param name="rows">The left sentences to align, in order.</param>
    /// <param name="columns">The right sentences to align, in order.</param>
    /// <param name="corridor">The nodes to look at.</param>
    /// <param name="sure">The anchors the corridor runs around.</param>
    public GroupScores(FeatureSpace space, int[] rows, int[] columns, Corridor corridor, IReadOnlyList<Link> sure)
    {
        (this.space, this.corridor) = (space, corridor);
        (this.rows, this.columns) = (new(space.Left, rows), new(space.Right, columns));
        foreach (var equal in sure.Where(link => link.Similarity >= 1))
        {
            (this.rows.Equal[equal.Left], this.columns.Equal[equal.Right]) = (equal.Right, equal.Left);
        }

        meter = space.Meter;
        var reworded = sure.Where(link => link.Similarity < 1).ToList();
        var typical = (reworded.Sum(link => link.Similarity) + (PriorPairs * FreeRendering)) / (reworded.Count + PriorPairs);
        indifference = Indifference + (TypicalSlope * (typical - FreeRendering));
        meanTotal = rows.Select(space.Left.Total).Concat(columns.Select(space.Right.Total)).DefaultIfEmpty(1).Average();
        (splits, merges) = (new(corridor.Area), new(corridor.Area));
        ScoreSplits();
        ScoreMerges();
    }

    /// <summary>Whether some sentences were looked for near their place only.</summary>
    public bool IsCoarse { get; private set; }

    /// <summary>Scores of one left sentence with 1, 2… right ones at a node; empty when none was scored.</summary>
    public ReadOnlySpan<float> SplitsAt(int node) => splits.Of(node);

    /// <summary>Scores of one right sentence with 2, 3… left ones at a node.</summary>
    public ReadOnlySpan<float> MergesAt(int node) => merges.Of(node);

    private void ScoreSplits()
    {
        var proposed = new int[space.Right.Count];
        var widest = Math.Clamp(MostFarNodes / Math.Max(1, rows.Count), LeastFarRow, WidestRow);
        for (var row = 0; row < rows.Count; row++)
        {
            var features = rows.SharedAt(row);
            var (low, high) = OpenTo(row);
            var isWide = high - low > WideRow && Propose(features, proposed, row + 1);
            if (!isWide && high - low > Math.Max(widest, WideRow))
            {
                (low, high) = Near((int)((long)row * columns.Count / rows.Count), widest, low, high);
                IsCoarse = true;
            }

            meter.Hold(features);
            for (var column = low; column <= high; column++)
            {
                if ((!isWide || proposed[columns.Sentences[column]] == row + 1)
                    && IsOpen(row, column)
                    && TakeIfEnough(row, column) is var shared and >= 0)
                {
                    var distance = Distance(row, column);
                    splits.Begin(corridor.Node(row, column));
                    splits.Add(Worth(shared, rows.TotalAt(row) + columns.TotalAt(column)) - distance);
                    ScoreLarger(splits, rows.TotalAt(row), columns, column, distance, shared);
                }
            }
        }
    }

    /// <summary>The part of a row around a place.</summary>
    private static (int Low, int High) Near(int place, int width, int low, int high) =>
        (Math.Clamp(place - (width / 2), low, high), Math.Clamp(place + (width / 2), low, high));

    /// <summary>The first and last column of a row to score: around its equal sentence, if any, otherwise the whole corridor.</summary>
    private (int Low, int High) OpenTo(int row)
    {
        var (low, high) = (corridor.Low(row), Math.Min(corridor.High(row), columns.Count - 1));
        return rows.Equal[row] is var equal and >= 0 ? (Math.Max(low, equal), Math.Min(high, equal)) : (low, high);
    }

    /// <summary>Whether the sentence of a column has its equal in this row, or in none.</summary>
    private bool IsOpen(int row, int column) => columns.Equal[column] < 0 || columns.Equal[column] == row;

    /// <summary>
    /// What the sentence of a row, which is held, and that of a column share; -1, and nothing stays taken, when it is too
    /// little of the shorter to start a group.
    /// </summary>
    private float TakeIfEnough(int row, int column)
    {
        var features = columns.SharedAt(column);
        var least = LeastStart * Math.Min(rows.TotalAt(row), columns.TotalAt(column));
        if (meter.Most(features) <= least)
        {
            return -1;
        }

        var shared = meter.Take(features);
        if (shared > least)
        {
            return shared;
        }

        meter.Restore();
        return -1;
    }

    /// <summary>
    /// Marks the right sentences that share a rare word, and their neighbours; <see langword="false"/> when there are none.
    /// </summary>
    private bool Propose(ReadOnlySpan<int> features, int[] proposed, int mark)
    {
        var isAny = false;
        foreach (var feature in features)
        {
            foreach (var sentence in space.RightPostings.Of(feature))
            {
                isAny = true;
                for (var near = Math.Max(0, sentence - 1); near <= Math.Min(sentence + 1, proposed.Length - 1); near++)
                {
                    proposed[near] = mark;
                }
            }
        }

        return isAny;
    }

    private void ScoreMerges()
    {
        var first = 0;
        for (var column = 0; column < columns.Count; column++)
        {
            while (corridor.High(first) < column)
            {
                first++;
            }

            var isHeld = false;
            for (var row = first; row < rows.Count && corridor.Low(row) <= column; row++)
            {
                var node = corridor.Node(row, column);
                if (!splits.Has(node) || !rows.CanFollow(row, row + 1))
                {
                    continue;
                }

                if (!isHeld)
                {
                    meter.Hold(columns.SharedAt(column));
                    isHeld = true;
                }

                merges.Begin(node);
                ScoreLarger(merges, columns.TotalAt(column), rows, row, Distance(row, column), meter.Take(rows.SharedAt(row)));
            }
        }
    }

    /// <summary>Scores groups of two and more sentences of the other side with the one that is held.</summary>
    /// <param name="run">Where the scores go.</param>
    /// <param name="total">The information of the sentence that is held.</param>
    /// <param name="other">The other side.</param>
    /// <param name="start">The first sentence of the groups on the other side.</param>
    /// <param name="distance">The penalty for a gap.</param>
    /// <param name="shared">What the first sentence shares; it is taken already.</param>
    private void ScoreLarger(GroupRuns run, double total, Side other, int start, double distance, double shared)
    {
        total += other.TotalAt(start);
        for (var next = start + 1; next < start + LargestGroup && other.CanFollow(start, next); next++)
        {
            var gain = meter.Take(other.SharedAt(next));
            if (gain < LeastCover * other.TotalAt(next))
            {
                break;
            }

            shared += gain;
            total += other.TotalAt(next);
            run.Add(Worth(shared, total) - distance);
        }

        run.Finish();
        meter.Restore();
    }

    private double Worth(double shared, double total) =>
        total <= 0 ? 0 : MathF.Pow((float)(total / (2 * meanTotal)), (float)SizePower) * ((2 * shared / total) - indifference);

    private double Distance(int row, int column) =>
        DistanceCost * Math.Abs(((row + 0.5) / rows.Count) - ((column + 0.5) / columns.Count));

    /// <summary>The sentences of one side that are aligned, by their place among them.</summary>
    private sealed class Side
    {
        private readonly SentenceFeatures features;

        public Side(SentenceFeatures features, int[] sentences)
        {
            (this.features, Sentences, Equal) = (features, sentences, new int[sentences.Length]);
            Array.Fill(Equal, -1);
        }

        public int Count => Sentences.Length;

        public int[] Sentences { get; }

        /// <summary>For each the one on the other side that is equal to it word by word, with which alone it is tried; or -1.</summary>
        public int[] Equal { get; }

        public ReadOnlySpan<int> SharedAt(int place) => features.SharedOf(Sentences[place]);

        public float TotalAt(int place) => features.Total(Sentences[place]);

        /// <summary>Whether a run that starts at one sentence can include a later one.</summary>
        public bool CanFollow(int start, int place) => place < Count && Equal[start] < 0 && Equal[place] < 0;
    }
}
