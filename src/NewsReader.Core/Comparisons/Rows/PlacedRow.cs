using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.WordDiff;

namespace NewsReader.Core.Comparisons.Rows;

/// <summary>A row and the indexes of its first sentences.</summary>
/// <param name="Row">The row.</param>
/// <param name="Left">Index of its first left sentence; <see langword="null"/> when it has none.</param>
/// <param name="Right">Index of its first right sentence; <see langword="null"/> when it has none.</param>
/// <param name="Findings">The material changes inside it.</param>
internal sealed record PlacedRow(Row Row, int? Left, int? Right, IReadOnlyList<Finding> Findings)
{
    /// <summary>The same with the sides swapped.</summary>
    public PlacedRow Mirrored => new(
        Row with
        {
            Left = Row.Right,
            Right = Row.Left,
            Wording = Row.Wording switch
            {
                Wording.OnlyLeft => Wording.OnlyRight,
                Wording.OnlyRight => Wording.OnlyLeft,
                var wording => wording,
            },
            Shape = Row.Shape switch { Shape.Split => Shape.Merged, Shape.Merged => Shape.Split, var shape => shape },
            Deleted = Row.Inserted,
            Inserted = Row.Deleted,
            LeftForm = Row.RightForm,
            RightForm = Row.LeftForm,
        },
        Right,
        Left,
        Findings.Count == 0 ? Findings : [.. Findings.Select(finding => finding.Mirrored)]);
}
