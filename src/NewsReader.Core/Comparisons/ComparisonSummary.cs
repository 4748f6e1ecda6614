using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.WordDiff;

namespace NewsReader.Core.Comparisons;

/// <summary>Counts of rows in a comparison. Moved, split and merged are counted in addition to the wording.</summary>
/// <param name="Same">Rows with the same words.</param>
/// <param name="FormOnly">Rows that differ in form only.</param>
/// <param name="Reworded">Rows in other words.</param>
/// <param name="OnlyLeft">Sentences only the left text has.</param>
/// <param name="OnlyRight">Sentences only the right text has.</param>
/// <param name="Moved">Moved rows.</param>
/// <param name="Split">Rows where one sentence became several.</param>
/// <param name="Merged">Rows where several sentences became one.</param>
/// <param name="Changes">Changes to check.</param>
public sealed record ComparisonSummary(
    int Same, int FormOnly, int Reworded, int OnlyLeft, int OnlyRight, int Moved, int Split, int Merged, int Changes)
{
    /// <summary>Counts rows.</summary>
    public static ComparisonSummary Of(IReadOnlyList<Row> rows, int changes)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(
            rows.Count(row => row.Wording == Wording.Same),
            rows.Count(row => row.Wording == Wording.FormOnly),
            rows.Count(row => row.Wording == Wording.Reworded),
            rows.Count(row => row.Wording == Wording.OnlyLeft),
            rows.Count(row => row.Wording == Wording.OnlyRight),
            rows.Count(row => row.IsMoved),
            rows.Count(row => row.Shape == Shape.Split),
            rows.Count(row => row.Shape == Shape.Merged),
            changes);
    }
}
