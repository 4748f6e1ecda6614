using NewsReader.Presentation;

namespace NewsReader.Pages.Compare;

/// <summary>What stands in the list of a comparison, one under the other.</summary>
/// <param name="Rows">One row, or several alike that are folded away.</param>
/// <param name="Fold">How far the rows are folded away.</param>
/// <param name="IsPlaceOfMoved">Whether this only marks where the right text has the row, which itself stands elsewhere.</param>
internal sealed record ComparisonItem(IReadOnlyList<RowItem> Rows, Fold Fold = Fold.Open, bool IsPlaceOfMoved = false);
