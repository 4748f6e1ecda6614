using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Presentation.Comparisons;

namespace NewsReader.Pages.Compare;

/// <summary>A field of the two texts, set like a row.</summary>
/// <param name="Change">What it says.</param>
/// <param name="Comparison">What it is a field of.</param>
/// <param name="Sides">The two texts.</param>
internal sealed record FieldItem(FieldChange Change, Comparison Comparison, ComparedSides Sides)
{
    /// <summary>Its kind for the style sheet.</summary>
    public string Kind => RowWords.Kind(Change.Wording);

    /// <summary>The changes to check in it.</summary>
    public IEnumerable<StatementChange> Changes =>
        Comparison.Changes.Where(change =>
            change.Row >= Comparison.Rows.Count && (IsIn(change.Left, Change.LeftSpan) || IsIn(change.Right, Change.RightSpan)));

    /// <summary>Its value on the left, with the words marked that the right has not; <see langword="null"/> when it has none.</summary>
    public object? Left =>
        Set(Change.Left, Change.LeftSpan, Comparison.Left.Text,
            Marks("del", row => row.Deleted, row => row.LeftForm, change => change.Left));

    /// <summary>Its value on the right, with the words marked that the left has not; <see langword="null"/> when it has none.</summary>
    public object? Right =>
        Set(Change.Right, Change.RightSpan, Comparison.Right.Text,
            Marks("ins", row => row.Inserted, row => row.RightForm, change => change.Right));

    private static bool IsIn(TextSpan? part, TextSpan? whole) => part is { } inner && whole is { } outer && inner.Overlaps(outer);

    /// <summary>The words of the text with their marks, when the value is part of the text and present on both sides.</summary>
    private object? Set(string? value, TextSpan? span, string text, IEnumerable<TextMark> marks) =>
        Change is { Left: not null, Right: not null } && span is { } words && string.Equals(words.Of(text), value, StringComparison.Ordinal)
            ? new MarkedText(text, words, marks)
            : FieldDifferences.Shown(Change.Name, value);

    private IEnumerable<TextMark> Marks(string element, Func<Row, IEnumerable<TextSpan>> edited, Func<Row, IEnumerable<TextSpan>> form,
        Func<StatementChange, TextSpan?> claimed) =>
    [
        .. Comparison.Surroundings.SelectMany(edited).Select(span => new TextMark(MarkLayer.Edit, span, element)),
        .. Comparison.Surroundings.SelectMany(form).Select(span => new TextMark(MarkLayer.Edit, span, "span", "formal")),
        .. Changes.Where(ComparisonWords.IsMarked)
            .Select(claimed)
            .OfType<TextSpan>()
            .Select(span => new TextMark(MarkLayer.Material, span, "strong", "claim")),
    ];
}
