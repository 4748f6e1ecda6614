using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Rows;

/// <summary>Turns two texts into the rows of their comparison.</summary>
internal sealed class RowBuilder
{
    private readonly ComparedText left;
    private readonly ComparedText right;
    private readonly NameIndex names;
    private readonly List<PlacedRow> rows = [];
    private bool isCoarse;

    private RowBuilder(ComparedText left, ComparedText right)
    {
        (this.left, this.right) = (left, right);
        names = new(left, right);
    }

    /// <summary>The rows in reading order, and whether a bound was reached.</summary>
    public static (List<PlacedRow> Rows, bool IsCoarse) Build(
        ComparedText left, ComparedText right, IReadOnlyList<PassageCorrection> corrections, CancellationToken cancellation)
    {
        // A tie is broken by the order of the sides; always asking in the same order makes the answer mirror when they are swapped.
        var isSwapped = string.CompareOrdinal(left.Text, right.Text) > 0;
        var builder = isSwapped ? new RowBuilder(right, left) : new RowBuilder(left, right);
        builder.Fill(isSwapped ? [.. corrections.Select(correction => correction.Mirrored)] : corrections, cancellation);
        var placed = isSwapped ? builder.rows.ConvertAll(row => row.Mirrored) : builder.rows;
        return (RowOrder.Arrange(placed), builder.isCoarse);
    }

    private void Fill(IReadOnlyList<PassageCorrection> corrections, CancellationToken cancellation)
    {
        var alignment = CorrectedAlignment.Of(SentenceAligner.Align(left.Units, right.Units, cancellation), left, right, corrections);
        isCoarse = alignment.IsCoarse;
        var neighbours = new Neighbours(alignment.Groups, left.Sentences.Count);
        foreach (var aligned in alignment.Groups)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(Pair(aligned, neighbours.HasAlignedNeighbours(aligned)));
        }

        var quotes = new SharedQuotes(left, right, alignment);
        for (var i = 0; i < left.Sentences.Count; i++)
        {
            if (!quotes.HasLeft(i))
            {
                rows.Add(new(Alone(left.Sentences[i], isLeft: true), i, null, quotes.DroppedFromLeft(i)));
            }
        }

        for (var j = 0; j < right.Sentences.Count; j++)
        {
            if (!quotes.HasRight(j))
            {
                rows.Add(new(Alone(right.Sentences[j], isLeft: false), null, j, quotes.AddedOnRight(j)));
            }
        }
    }

    private static Row Alone(TextSpan sentence, bool isLeft) => new()
    {
        Left = isLeft ? [sentence] : [],
        Right = isLeft ? [] : [sentence],
        Wording = isLeft ? Wording.OnlyLeft : Wording.OnlyRight,
        Shape = Shape.One,
    };

    private PlacedRow Pair(AlignedGroup aligned, bool isBetween)
    {
        var (before, after) = (ComparedPassage.Of(left, aligned.Left), ComparedPassage.Of(right, aligned.Right));
        var row = new Row
        {
            Left = left.SpansOf(aligned.Left),
            Right = right.SpansOf(aligned.Right),
            Wording = Wording.Same,
            Shape = aligned.Shape,
            IsMoved = aligned.IsMoved,
            IsByReader = aligned.IsByReader,
        };
        IReadOnlyList<Finding> findings = [];
        if (row.Shape != Shape.One || !SameWriting.Is(left.Text, row.Left[0], right.Text, row.Right[0]))
        {
            var diff = PassageDiff.Of(before, after);
            isCoarse |= diff.IsCoarse;
            row = Describe(row, diff);
            if (row.Wording == Wording.Reworded)
            {
                findings = MaterialFinder.Find(before, after, diff, names);
                row = row with
                {
                    Confidence = PairConfidence.Of(aligned.Similarity, isBetween),
                    Reasons = PairConfidence.Reasons(before, after, names, isBetween),
                };
            }
        }

        if (QuoteChanges.FindSpeaker(before, after, names) is { } speaker)
        {
            findings = [.. findings, speaker];
        }

        return new(row, aligned.LeftPlace, aligned.RightPlace, findings);
    }

    private static Row Describe(Row row, PassageDiff diff) => row with
    {
        Wording = diff.IsFormOnly ? Wording.FormOnly : Wording.Reworded,
        IsReplaced = diff.IsReplaced,
        Deleted = diff.IsReplaced ? [] : diff.Deleted,
        Inserted = diff.IsReplaced ? [] : diff.Inserted,
        LeftForm = diff.IsReplaced ? [] : diff.LeftForm,
        RightForm = diff.IsReplaced ? [] : diff.RightForm,
    };
}
