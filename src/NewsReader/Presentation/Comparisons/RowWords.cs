using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.WordDiff;

namespace NewsReader.Presentation.Comparisons;

/// <summary>The verdict of a row, for the style sheet and in words.</summary>
internal static class RowWords
{
    /// <summary>Four words of five in common: no reader doubts such a pair.</summary>
    private const double SureFrom = 0.8;

    /// <summary>Below half, a pair rests on a few rare words and deserves a second look.</summary>
    private const double LikelyFrom = 0.5;

    /// <summary>Its kind for the style sheet.</summary>
    public static string Kind(Wording wording) => wording switch
    {
        Wording.Same => "same",
        Wording.FormOnly => "form",
        Wording.Reworded => "reworded",
        Wording.OnlyLeft => "left",
        _ => "right",
    };

    /// <summary>The sign that says its kind without colour.</summary>
    public static string Icon(Wording wording) => wording switch
    {
        Wording.Same => "=",
        Wording.FormOnly => "≈",
        Wording.Reworded => "≠",
        Wording.OnlyLeft => "−",
        _ => "+",
    };

    /// <summary>Its kind in words.</summary>
    /// <param name="row">The row.</param>
    /// <param name="left">What the left text is called.</param>
    /// <param name="right">What the right text is called.</param>
    public static string Of(Row row, string left, string right) => row.Wording switch
    {
        Wording.Reworded when row.IsReplaced => "replaced",
        Wording.Same => "same",
        Wording.FormOnly => "form only",
        Wording.Reworded => "reworded",
        Wording.OnlyLeft => $"only {left}",
        _ => $"only {right}",
    };

    /// <summary>The confidence of the pairing in one word; <see langword="null"/> where there is no doubt.</summary>
    public static string? Confidence(Row row) =>
        row.Left.Count == 0 || row.Right.Count == 0 || row is { Wording: Wording.Same, IsMoved: false } ? null
        : row.Confidence >= SureFrom ? "high"
        : row.Confidence >= LikelyFrom ? "medium"
        : "low";
}
