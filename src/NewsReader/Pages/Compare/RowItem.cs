using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Presentation.Comparisons;

namespace NewsReader.Pages.Compare;

/// <summary>A row of a comparison, set for the page.</summary>
/// <param name="Number">Its number, from 1: also its address.</param>
/// <param name="Row">What it says.</param>
/// <param name="Left">The left side; empty when only the right has the passage.</param>
/// <param name="Right">The right side.</param>
/// <param name="Changes">The changes to check in it.</param>
/// <param name="Quotes">The quotes that begin in it and are not given alike.</param>
/// <param name="Sides">The two texts.</param>
internal sealed record RowItem(
    int Number,
    Row Row,
    IReadOnlyList<CellPassage> Left,
    IReadOnlyList<CellPassage> Right,
    IReadOnlyList<StatementChange> Changes,
    IReadOnlyList<QuoteDifference> Quotes,
    ComparedSides Sides)
{
    /// <summary>How an address points at it.</summary>
    public string Anchor => $"row-{Number}";

    /// <summary>Whether the reader who goes from change to change stops here.</summary>
    public bool IsChange => Row.Wording is not (Wording.Same or Wording.FormOnly) || Row.IsMoved || Changes.Count > 0 || Quotes.Count > 0;

    /// <summary>Whether it may be folded away among others like it.</summary>
    public bool IsQuiet => Row.Wording is Wording.Same && !IsChange;

    /// <summary>Its kind for the style sheet.</summary>
    public string Kind => RowWords.Kind(Row.Wording);

    /// <summary>The sign that says its kind without colour.</summary>
    public string Icon => RowWords.Icon(Row.Wording);

    /// <summary>Its kind in words.</summary>
    public string Words => RowWords.Of(Row, Sides.Left.Name, Sides.Right.Name);

    /// <summary>The confidence of the pairing in one word; <see langword="null"/> where there is no doubt.</summary>
    public string? Confidence => IsQuiet ? null : RowWords.Confidence(Row);
}
