using System.Text.Json;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Benchmarks.Compared;

/// <summary>What holds for every comparison, whatever the texts.</summary>
internal static class ComparisonInvariants
{
    /// <summary>How many times a text is repeated to see how time grows.</summary>
    private const int Repeats = 8;

    /// <summary>All of them, by what they say.</summary>
    public static IReadOnlyList<(string Name, Func<Document, Document, bool> Holds)> All { get; } =
    [
        ("every sentence stands in exactly one row", HasEverySentenceOnce),
        ("each side is rebuilt from the other by its marks", IsRebuiltByMarks),
        ("rows of the same or of form only have the same words", HasEqualWordsWhereItSaysSo),
        ("swapping the sides mirrors everything", IsMirrored),
        ("a text against itself is all the same", IsTheSameAsItself),
        ("spans point at whole characters of the raw text", PointsAtTheRawText),
        ("an edit beside a move stays visible", ShowsEditsOfMovedRows),
        ("asking again gives the same bytes", GivesTheSameBytes),
        ("a moved row tells its place and no other does", TellsPlacesOfMovedRows),
        ("eight times the text takes no square of the time", GrowsWithTheText),
    ];

    public static bool HasEverySentenceOnce(Document left, Document right)
    {
        var compared = Comparison.Of(left, right);
        return Sentences(left).SequenceEqual(compared.Rows.SelectMany(row => row.Left).Order())
            && Sentences(right).SequenceEqual(compared.Rows.SelectMany(row => row.Right).Order());
    }

    public static bool IsRebuiltByMarks(Document left, Document right) => Comparison.Of(left, right).Rows
        .Where(row => row.Wording == Wording.Reworded && !row.IsReplaced)
        .All(row =>
            Unmarked(left.Text, row.Left, row.Deleted)
                .SequenceEqual(Unmarked(right.Text, row.Right, row.Inserted), StringComparer.Ordinal));

    public static bool HasEqualWordsWhereItSaysSo(Document left, Document right) => Comparison.Of(left, right).Rows
        .Where(row => row.Wording is Wording.Same or Wording.FormOnly)
        .All(row => Unmarked(left.Text, row.Left, []).SequenceEqual(Unmarked(right.Text, row.Right, []), StringComparer.Ordinal));

    public static bool IsMirrored(Document left, Document right)
    {
        var (there, back) = (Comparison.Of(left, right), Comparison.Of(right, left));
        return ComparedFacts.Of(there).SequenceEqual(ComparedFacts.MirroredOf(back), StringComparer.Ordinal);
    }

    public static bool IsTheSameAsItself(Document left, Document right) => IsAllTheSame(left) && IsAllTheSame(right);

    public static bool PointsAtTheRawText(Document left, Document right) => Comparison.Of(left, right).Rows.All(row =>
        row.Deleted.Concat(row.LeftForm).All(mark => StandsIn(row.Left, mark) && IsWhole(left.Text, mark))
        && row.Inserted.Concat(row.RightForm).All(mark => StandsIn(row.Right, mark) && IsWhole(right.Text, mark)));

    public static bool ShowsEditsOfMovedRows(Document left, Document right) => Comparison.Of(left, right).Rows
        .Where(row => row.IsMoved && row.Wording == Wording.Reworded)
        .All(row => row.MarkedLeft.Count + row.MarkedRight.Count > 0);

    public static bool GivesTheSameBytes(Document left, Document right) =>
        JsonSerializer.SerializeToUtf8Bytes(Comparison.Of(left, right))
            .AsSpan()
            .SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(Comparison.Of(left, right)));

    public static bool TellsPlacesOfMovedRows(Document left, Document right)
    {
        var rows = Comparison.Of(left, right).Rows;
        return rows.All(row => row.IsMoved ? row.RightAfter is { } after && after >= -1 && after < rows.Count : row.RightAfter is null);
    }

    /// <summary>
    /// The texts repeated take at most three times their share of the processor time, or say that they are compared
    /// coarsely.
    /// </summary>
    public static bool GrowsWithTheText(Document left, Document right)
    {
        var (longLeft, longRight) = (SentenceText.Repeat(left, Repeats), SentenceText.Repeat(right, Repeats));
        return Comparison.Of(longLeft, longRight).IsCoarse
            || Growth.Excess(3 * Repeats, () => Comparison.Of(left, right), () => Comparison.Of(longLeft, longRight)) is null;
    }

    private static bool IsAllTheSame(Document text)
    {
        var compared = Comparison.Of(text, text);
        return compared.Material.Count == 0 && compared.Rows.All(row => row is { Wording: Wording.Same, IsMoved: false, Shape: Shape.One });
    }

    private static IEnumerable<TextSpan> Sentences(Document document) => document.Body.SelectMany(block => block.Sentences);

    private static IEnumerable<string> Unmarked(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> marks) =>
        sentences.SelectMany(sentence => new TextNormalizer().Read(text, sentence))
            .Where(unit => !marks.Any(mark => mark.Overlaps(unit.Span))).Select(unit => unit.Key);

    private static bool StandsIn(IReadOnlyList<TextSpan> sentences, TextSpan mark) =>
        sentences.Any(sentence => sentence.Contains(new TextSpan(mark.Start, mark.Start + 1)));

    private static bool IsWhole(string text, TextSpan mark) =>
        !char.IsLowSurrogate(text[mark.Start]) && (mark.End == text.Length || !char.IsLowSurrogate(text[mark.End]));
}
