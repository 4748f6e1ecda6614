using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>Turns two texts into the rows of their comparison.</summary>
internal static class RowBuilder
{
    /// <summary>The rows in reading order, and whether a bound was reached.</summary>
    public static (IReadOnlyList<Row> Rows, bool IsCoarse) Build(ComparedText left, ComparedText right)
    {
        // A tie is broken by the order of the sides; always asking in the same order makes the answer mirror when they are swapped.
        var isSwapped = string.CompareOrdinal(left.Text, right.Text) > 0;
        var (first, second) = isSwapped ? (right, left) : (left, right);
        var alignment = SentenceAligner.Align(first.Units, second.Units);
        var isCoarse = alignment.IsCoarse;
        var rows = new List<PlacedRow>();
        foreach (var aligned in alignment.Groups)
        {
            var row = Pair(first, second, aligned, ref isCoarse);
            rows.Add(isSwapped ? new(Mirror(row), aligned.Right[0], aligned.Left[0]) : new(row, aligned.Left[0], aligned.Right[0]));
        }

        AddOnlyLeft(rows, left);
        AddOnlyRight(rows, right);
        return (RowOrder.Arrange(rows), isCoarse);
    }

    private static Row Pair(ComparedText left, ComparedText right, AlignedGroup aligned, ref bool isCoarse)
    {
        var (leftUnits, rightUnits) = (left.UnitsOf(aligned.Left), right.UnitsOf(aligned.Right));
        var row = new Row
        {
            Left = left.SpansOf(aligned.Left),
            Right = right.SpansOf(aligned.Right),
            Wording = Wording.Same,
            Shape = aligned.Shape,
            IsMoved = aligned.IsMoved,
        };
        if (row.Shape == Shape.One && SameText(left.Text, row.Left[0], right.Text, row.Right[0]))
        {
            return row;
        }

        var diff = WordDiff.Of(left.Text, leftUnits, right.Text, rightUnits);
        isCoarse |= diff.IsCoarse;
        return Describe(row, diff, aligned);
    }

    private static Row Describe(Row row, WordDiff diff, AlignedGroup aligned) => row with
    {
        Wording = diff.IsFormOnly ? Wording.FormOnly : Wording.Reworded,
        IsReplaced = diff.IsReplaced,
        Confidence = aligned.Similarity,
        Deleted = diff.IsReplaced ? [] : diff.Deleted,
        Inserted = diff.IsReplaced ? [] : diff.Inserted,
        LeftForm = diff.IsReplaced ? [] : diff.LeftForm,
        RightForm = diff.IsReplaced ? [] : diff.RightForm,
    };

    /// <summary>Whether two sentences are written the same, but for white space between words.</summary>
    private static bool SameText(string leftText, TextSpan left, string rightText, TextSpan right)
    {
        var (i, j) = (left.Start, right.Start);
        while (i < left.End && j < right.End)
        {
            var (leftSpace, rightSpace) = (char.IsWhiteSpace(leftText[i]), char.IsWhiteSpace(rightText[j]));
            if (leftSpace != rightSpace || (!leftSpace && leftText[i] != rightText[j]))
            {
                return false;
            }

            do
            {
                i++;
            }
            while (leftSpace && i < left.End && char.IsWhiteSpace(leftText[i]));
            do
            {
                j++;
            }
            while (rightSpace && j < right.End && char.IsWhiteSpace(rightText[j]));
        }

        return i == left.End && j == right.End;
    }

    private static Row Mirror(Row row) => row with
    {
        Left = row.Right,
        Right = row.Left,
        Shape = row.Shape switch { Shape.Split => Shape.Merged, Shape.Merged => Shape.Split, var shape => shape },
        Deleted = row.Inserted,
        Inserted = row.Deleted,
        LeftForm = row.RightForm,
        RightForm = row.LeftForm,
    };

    private static void AddOnlyLeft(List<PlacedRow> rows, ComparedText left)
    {
        var isTaken = new HashSet<TextSpan>(rows.SelectMany(row => row.Row.Left));
        for (var i = 0; i < left.Sentences.Count; i++)
        {
            if (!isTaken.Contains(left.Sentences[i]))
            {
                rows.Add(new(new() { Left = [left.Sentences[i]], Right = [], Wording = Wording.OnlyLeft, Shape = Shape.One }, i, null));
            }
        }
    }

    private static void AddOnlyRight(List<PlacedRow> rows, ComparedText right)
    {
        var isTaken = new HashSet<TextSpan>(rows.SelectMany(row => row.Row.Right));
        for (var j = 0; j < right.Sentences.Count; j++)
        {
            if (!isTaken.Contains(right.Sentences[j]))
            {
                rows.Add(new(new() { Left = [], Right = [right.Sentences[j]], Wording = Wording.OnlyRight, Shape = Shape.One }, null, j));
            }
        }
    }
}
