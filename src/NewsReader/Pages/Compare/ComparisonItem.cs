using NewsReader.Presentation;

namespace NewsReader.Pages.Compare;

/// <summary>An entry in the list of a comparison.</summary>
/// <param name="Rows">One row, or several alike that are folded away.</param>
/// <param name="Fold">How far the rows are folded away.</param>
/// <param name="IsPlaceOfMoved">Whether this only marks the place in the right text of a row that is shown elsewhere.</param>
internal sealed record ComparisonItem(IReadOnlyList<RowItem> Rows, Fold Fold = Fold.Open, bool IsPlaceOfMoved = false);
