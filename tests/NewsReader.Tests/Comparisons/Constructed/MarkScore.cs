using System.Globalization;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Text;

namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>How the marks, moves and links of comparisons agree with what was put into the pairs.</summary>
internal sealed class MarkScore
{
    private int marked;
    private int changed;
    private int right;
    private int moved;
    private int shownMoved;
    private int joined;
    private int shownJoined;

    public double Precision => (double)right / marked;

    public double Recall => (double)right / changed;

    public double MovedShown => (double)shownMoved / moved;

    public double JoinedShown => (double)shownJoined / joined;

    /// <summary>Words shown as moved that nobody moved.</summary>
    public int FalselyMoved { get; private set; }

    public void Add(BuiltPair pair)
    {
        var compared = Texts.Compare(pair.Left.Text, pair.Right.Text);
        AddMarks(pair.Left.Words, [.. compared.Rows.SelectMany(row => row.MarkedLeft)],
            [.. compared.Rows.Where(row => row.IsMoved).SelectMany(row => row.Left)]);
        AddMarks(pair.Right.Words, [.. compared.Rows.SelectMany(row => row.MarkedRight)],
            [.. compared.Rows.Where(row => row.IsMoved).SelectMany(row => row.Right)]);
        foreach (var passage in pair.Passages)
        {
            AddPassage(compared.Rows, passage, SpansOf(pair.Left.Words, passage), SpansOf(pair.Right.Words, passage));
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"marks precision {Precision:F3} recall {Recall:F3} ({changed} changed words)  moved {shownMoved} of {moved}, {FalselyMoved} "
        + $"words falsely  splits and merges {shownJoined} of {joined}");

    private void AddMarks(List<BuiltWord> words, List<TextSpan> marks, List<TextSpan> moves)
    {
        foreach (var word in words)
        {
            var isMarked = marks.Exists(mark => mark.Overlaps(word.Span));
            marked += isMarked ? 1 : 0;
            changed += word.IsChange ? 1 : 0;
            right += isMarked && word.IsChange ? 1 : 0;
            FalselyMoved += !word.Passage.IsMoved && moves.Exists(move => move.Overlaps(word.Span)) ? 1 : 0;
        }
    }

    private void AddPassage(IReadOnlyList<Row> rows, BuiltPassage passage, List<TextSpan> left, List<TextSpan> onRight)
    {
        var row =
            rows.Where(row => row.Left.Any(span => left.Exists(span.Overlaps)) && row.Right.Any(span => onRight.Exists(span.Overlaps)))
            .ToList();
        if (passage.IsMoved)
        {
            moved++;
            shownMoved += row.Exists(row => row.IsMoved) ? 1 : 0;
        }

        if (passage.Edit is Edit.Split or Edit.Merged)
        {
            joined++;
            shownJoined += row is [var only] && only.Shape == (passage.Edit == Edit.Split ? Shape.Split : Shape.Merged) ? 1 : 0;
        }
    }

    private static List<TextSpan> SpansOf(List<BuiltWord> words, BuiltPassage passage) =>
        [.. words.Where(word => ReferenceEquals(word.Passage, passage)).Select(word => word.Span)];
}
