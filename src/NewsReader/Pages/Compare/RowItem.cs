using NewsReader.Core.Comparison;

namespace NewsReader.Pages.Compare;

/// <summary>A row of a comparison, set for the page.</summary>
/// <param name="Number">Its number, from 1: also its address.</param>
/// <param name="Row">What it says.</param>
/// <param name="Left">The left side; empty when only the right has the passage.</param>
/// <param name="Right">The right side.</param>
/// <param name="Material">What in it alters what is claimed.</param>
/// <param name="Quotes">The quotes that begin in it and are not given alike.</param>
/// <param name="Sides">The two texts.</param>
internal sealed record RowItem(
    int Number,
    Row Row,
    IReadOnlyList<Passage> Left,
    IReadOnlyList<Passage> Right,
    IReadOnlyList<MaterialChange> Material,
    IReadOnlyList<QuoteDifference> Quotes,
    ComparedSides Sides)
{
    /// <summary>How an address points at it.</summary>
    public string Anchor => $"row-{Number}";

    /// <summary>Whether the reader who goes from change to change stops here.</summary>
    public bool IsChange => Row.Wording is not (Wording.Same or Wording.FormOnly) || Row.IsMoved || Material.Count > 0 || Quotes.Count > 0;

    /// <summary>Whether it may be folded away among others like it.</summary>
    public bool IsQuiet => Row.Wording is Wording.Same && !IsChange;

    /// <summary>Its kind for the style sheet.</summary>
    public string Kind => Row.Wording switch
    {
        Wording.Same => "same",
        Wording.FormOnly => "form",
        Wording.Reworded => "reworded",
        Wording.OnlyLeft => "left",
        _ => "right",
    };

    /// <summary>The sign that says its kind without colour.</summary>
    public string Icon => Row.Wording switch
    {
        Wording.Same => "=",
        Wording.FormOnly => "≈",
        Wording.Reworded => "≠",
        Wording.OnlyLeft => "−",
        _ => "+",
    };

    /// <summary>Its kind in words.</summary>
    public string Words => Row.Wording switch
    {
        Wording.Reworded when Row.IsReplaced => "replaced",
        Wording.Same => "same",
        Wording.FormOnly => "form only",
        Wording.Reworded => "reworded",
        Wording.OnlyLeft => $"only {Sides.Left.Name}",
        _ => $"only {Sides.Right.Name}",
    };

    /// <summary>How sure the pairing is, in a word; <see langword="null"/> where there is nothing to doubt.</summary>
    public string? Confidence =>
        Row.Left.Count == 0 || Row.Right.Count == 0 || IsQuiet ? null
        : Row.Confidence >= SureFrom ? "high"
        : Row.Confidence >= LikelyFrom ? "medium"
        : "low";

    /// <summary>Four words of five in common: no reader doubts such a pair.</summary>
    private const double SureFrom = 0.8;

    /// <summary>Below half, a pair rests on a few rare words and deserves a second look.</summary>
    private const double LikelyFrom = 0.5;
}
