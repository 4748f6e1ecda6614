using System.Globalization;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Benchmarks.Compared;

/// <summary>Everything a comparison says of its rows, a line each, in an order that depends on the lines alone.</summary>
internal static class ComparedFacts
{
    public static IEnumerable<string> Of(Comparison compared) => Sorted(
        compared.Rows.Select(row => Fact(row, row.Left, row.Right, row.Wording, row.Shape, row.Deleted, row.Inserted)),
        compared.Material.Select(change => $"{change.Kind} {change.Left} {change.Right}"));

    /// <summary>The same with the sides swapped.</summary>
    public static IEnumerable<string> MirroredOf(Comparison compared) => Sorted(
        compared.Rows.Select(row => Fact(row, row.Right, row.Left, Mirror(row.Wording), Mirror(row.Shape), row.Inserted, row.Deleted)),
        compared.Material.Select(change => $"{change.Kind} {change.Right} {change.Left}"));

    private static IEnumerable<string> Sorted(IEnumerable<string> rows, IEnumerable<string> material) =>
        rows.Concat(material).Order(StringComparer.Ordinal);

    private static string Fact(
        Row row, IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right, Wording wording, Shape shape, IReadOnlyList<TextSpan> deleted,
            IReadOnlyList<TextSpan> inserted) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{string.Join(' ', left)}|{string.Join(' ', right)}|{wording}|{shape}|{string.Join(' ', deleted)}|{string.Join(' ', inserted)}|{row.IsMoved}|{row.Confidence:F6}");

    private static Wording Mirror(Wording wording) => wording switch
    {
        Wording.OnlyLeft => Wording.OnlyRight,
        Wording.OnlyRight => Wording.OnlyLeft,
        _ => wording,
    };

    private static Shape Mirror(Shape shape) => shape switch { Shape.Split => Shape.Merged, Shape.Merged => Shape.Split, _ => shape };
}
