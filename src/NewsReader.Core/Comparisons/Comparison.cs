using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Documents;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons;

/// <summary>
/// Comparison of two texts: their sentences aligned over the whole text, each pair described down to the word. A pure
/// function of the two documents: deterministic, and mirrored when the sides are swapped.
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

    /// <summary>
    /// The fields around the report on either side, block by block, with their marks: headline, captions, sign-off. Not
    /// part of the counts.
    /// </summary>
    public required IReadOnlyList<Row> Surroundings { get; init; }

    /// <summary>
    /// The changes that alter what is claimed: those of headline and captions, then those of the report in reading order.
    /// </summary>
    public required IReadOnlyList<MaterialChange> Material { get; init; }

    /// <summary>
    /// The changes to check: the statements that the texts make differently or that only one of them makes, gravest first.
    /// </summary>
    public required IReadOnlyList<StatementChange> Changes { get; init; }

    /// <summary>The whole in counts.</summary>
    public required ComparisonSummary Summary { get; init; }

    /// <summary>Whether the texts are in different languages, as far as both are known; worked out each time it is asked for.</summary>
    public bool IsInTwoLanguages =>
        TextLanguage.Of(Left) is { } left && TextLanguage.Of(Right) is { } right && !string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>Whether a bound was reached and parts are compared less finely than usual.</summary>
    public bool IsCoarse { get; init; }

    /// <summary>
    /// Compares two documents. A row is at the position of its left side; sentences only on the right follow the sentence
    /// before them on the right; a moved row is at its left position and refers to its right one.
    /// </summary>
    /// <param name="left">The text on the left.</param>
    /// <param name="right">The text on the right.</param>
    /// <param name="corrections">
    /// What readers said of passages of these texts, in the order they said it; it overrules the alignment.
    /// </param>
    /// <param name="cancellation">Cancels the work; checked between sentences and between the steps of the alignment.</param>
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
    /// Whether a change around the report concerns a claim: a figure, a date or a word of the headline or a caption. Names
    /// and quotations do not count there, because many headlines capitalise every word, and neither does the day of a
    /// byline.
    /// </summary>
    private static bool IsClaim(PlacedRow row, MaterialChange change, ComparedText left, ComparedText right) =>
        row is { Left: { } before, Right: { } after }
        && left.Blocks[before].Role is BlockRole.Headline or BlockRole.Caption
            && right.Blocks[after].Role is BlockRole.Headline or BlockRole.Caption
        && change.Kind is not (MaterialKind.Name or MaterialKind.QuoteSpeaker or MaterialKind.QuoteWording);
}
