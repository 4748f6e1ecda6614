using System.Xml.Linq;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;

namespace NewsReader.Feeds;

/// <summary>What changed between two texts, as an entry of a feed shows it.</summary>
internal static class ChangeMarkup
{
    /// <summary>Changed sentences that are shown; the comparison has all.</summary>
    private const int MostRows = 50;

    private static readonly (Func<ComparisonSummary, int> Count, string Words)[] Counts =
    [
        (counts => counts.Reworded, "reworded"), (counts => counts.OnlyRight, "added"), (counts => counts.OnlyLeft, "dropped"),
            (counts => counts.Moved, "moved"),
    ];

    /// <summary>The changes in counts: <c>2 changes to check, 3 sentences reworded, 1 added</c>.</summary>
    public static string Summary(Comparison change)
    {
        var counts = change.Summary;
        var parts = Counts.Select(known => (Number: known.Count(counts), known.Words)).Where(part => part.Number > 0)
            .Select((part, index) =>
            index == 0 ? $"{Phrases.Count(part.Number, "sentence")} {part.Words}" : $"{part.Number} {part.Words}").ToList();
        return parts.Count == 0 && counts.Changes == 0 ? "no wording differs"
            : string.Join(", ", (counts.Changes == 0 ? []
                : new[] { Phrases.Count(counts.Changes, "change to check", "changes to check") }).Concat(parts));
    }

    /// <summary>The changes to check, then the sentences that changed, each as it was and as it is.</summary>
    public static IReadOnlyList<XElement> Of(Comparison change)
    {
        var rows = change.Rows.Where(row => row.Wording is not (Wording.Same or Wording.FormOnly)).ToList();
        return
        [
            .. change.Changes.Count == 0 ? []
                : new[] { FeedMarkup.Element("ul", [.. change.Changes.Take(MostRows).Select(Change)]) },
            .. rows.Take(MostRows).SelectMany(row => Of(row, change)),
            .. rows.Count > MostRows ? FeedMarkup.Paragraphs($"{Phrases.Count(rows.Count - MostRows, "more sentence")} changed.") : [],
        ];
    }

    /// <summary>A passage before the change, with deleted words struck through, and after it, with inserted words.</summary>
    public static IEnumerable<XElement> Of(Row row, Comparison comparison) =>
        new[] { Side(RowPieces.Left(row, comparison.Left.Text), "del"),
            Side(RowPieces.Right(row, comparison.Right.Text), "ins") }.OfType<XElement>();

    private static XElement Change(StatementChange change) =>
        FeedMarkup.Directed("li", FeedMarkup.Element("b", ComparisonWords.Of(change.Kind) + ":"), " ", change.Words);

    private static XElement? Side(IEnumerable<(string Text, RowPieces.Mark Mark)> pieces, string element)
    {
        var parts = pieces.Where(piece => piece.Text.Length > 0)
            .Select(piece => piece.Mark is RowPieces.Mark.Changed ? (object)FeedMarkup.Element(element, piece.Text) : piece.Text)
            .ToArray();
        return parts.Length == 0 ? null : FeedMarkup.Paragraph(parts);
    }
}
