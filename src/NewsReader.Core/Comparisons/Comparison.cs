using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Documents;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons;

/// <summary>
/// How two texts tell the same story: their sentences aligned over the whole text, each pair described down to the word.
/// A pure function of the two documents: deterministic, and mirrored when the sides are swapped.
/// </summary>
public sealed record Comparison
{
    /// <summary>The text on the left.</summary>
    public required Document Left { get; init; }

    /// <summary>The text on the right.</summary>
    public required Document Right { get; init; }

    /// <summary>Headline, section, dateline and the other fields, one by one.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }

    /// <summary>The rows in reading order. Every sentence of either side is in exactly one row.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>What stands around the report on either side, block by block, with its marks: headline, captions, sign-off. Counted nowhere.</summary>
    public required IReadOnlyList<Row> Surroundings { get; init; }

    /// <summary>The changes that alter what is claimed: those of headline and captions, then those of the report in reading order.</summary>
    public required IReadOnlyList<MaterialChange> Material { get; init; }

    /// <summary>The changes to check: the statements that the texts make differently or that only one of them makes, gravest first.</summary>
    public required IReadOnlyList<StatementChange> Changes { get; init; }

    /// <summary>The whole in counts.</summary>
    public required ComparisonSummary Summary { get; init; }

    /// <summary>Whether a bound was reached and parts are compared less finely than usual.</summary>
    public bool IsCoarse { get; init; }

    /// <summary>
    /// Compares two documents. A row stands where its left side does; sentences only the right has stand after what
    /// precedes them on the right; a moved row stands at its left place and tells where its right side is.
    /// </summary>
    /// <param name="left">The text on the left.</param>
    /// <param name="right">The text on the right.</param>
    /// <param name="corrections">What readers said of passages of these texts, in the order they said it; it overrules the alignment.</param>
    /// <param name="cancellation">Nobody waits for the answer any more: looked at between sentences and between the steps of the alignment.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Comparison Of(
        Document left, Document right, IReadOnlyList<PassageCorrection>? corrections = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var reader = new TextNormalizer();
        var (leftBody, rightBody) = (ComparedText.Of(left, reader, cancellation), ComparedText.Of(right, reader, cancellation));
        var (placed, isCoarse) = RowBuilder.Build(leftBody, rightBody, corrections ?? [], cancellation);
        var rows = placed.ConvertAll(row => row.Row);
        var (leftAround, rightAround) = (leftBody.Around(left), rightBody.Around(right));
        var around = RowBuilder.Build(leftAround, rightAround, [], cancellation).Rows;
        List<MaterialChange> material =
        [
            .. MaterialOf(around, rows.Count).Where(change => IsClaim(around[change.Row - rows.Count], change, leftAround, rightAround)),
            .. MaterialOf(placed, 0),
        ];
        var changes = ChangeFinder.Find(
            placed, around, (leftBody, leftAround), (rightBody, rightAround), TextLanguage.Of(left, right), cancellation);
        return new()
        {
            Left = left,
            Right = right,
            Fields = FieldComparer.Compare(left, right, reader),
            Rows = rows,
            Surroundings = around.ConvertAll(row => row.Row),
            Material = material,
            Changes = changes,
            Summary = ComparisonSummary.Of(rows, changes.Count),
            IsCoarse = isCoarse,
        };
    }

    private static IEnumerable<MaterialChange> MaterialOf(List<PlacedRow> placed, int firstRow)
    {
        for (var index = 0; index < placed.Count; index++)
        {
            for (var found = 0; found < placed[index].Findings.Count; found++)
            {
                var finding = placed[index].Findings[found];
                yield return new(finding.Kind, firstRow + index, finding.Left, finding.Right);
            }
        }
    }

    /// <summary>
    /// Whether a change around the report is one of its claims: a figure, a date or a word of the headline or a caption. Names and quotations are
    /// not told there, as many headlines write every word with a capital; and the day in a byline claims nothing.
    /// </summary>
    private static bool IsClaim(PlacedRow row, MaterialChange change, ComparedText left, ComparedText right) =>
        row is { Left: { } before, Right: { } after }
        && left.Blocks[before].Role is BlockRole.Headline or BlockRole.Caption && right.Blocks[after].Role is BlockRole.Headline or BlockRole.Caption
        && change.Kind is not (MaterialKind.Name or MaterialKind.QuoteSpeaker or MaterialKind.QuoteWording);
}
