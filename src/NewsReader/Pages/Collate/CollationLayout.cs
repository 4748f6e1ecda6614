using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Collation;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;
using NewsReader.Markup;
using NewsReader.Pages.Compare;

namespace NewsReader.Pages.Collate;

/// <summary>
/// Sets the rows of a collation for the page. Words that the first version does not have in a passage are marked in the
/// others.
/// </summary>
/// <param name="collation">What is set.</param>
/// <param name="columns">Its versions.</param>
/// <param name="corrections">What readers said of the passages of two of them, by their columns.</param>
/// <param name="cancellation">The client has disconnected.</param>
internal sealed class CollationLayout(
    CollatedDocuments collation, IReadOnlyList<Side> columns, Func<int, int, IReadOnlyList<PassageCorrection>> corrections,
        CancellationToken cancellation)
{
    private readonly TextNormalizer reader = new();

    private readonly IReadOnlyList<ILookup<TextSpan,
        TextSpan>> added = [.. columns.Select((version, column) => AddedTo(columns[0], version, corrections(0, column), cancellation))];

    /// <summary>The passages in order.</summary>
    public IReadOnlyList<CollationLine> Lines => [.. collation.Rows.Select((row, index) => Set(index + 1, row))];

    private CollationLine Set(int number, CollationRow row)
    {
        var cells =
            row.Sentences.Select((sentences, column) =>
                columns[column].SetApart(sentences, row.Sentences[0].Count > 0 ? Marks(column, sentences) : []))
            .ToList();
        var wordings = row.Sentences.Select(Wording).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return new(number, cells, wordings,
            [.. columns.Where((_, column) => row.Sentences[column].Count == 0).Select(column => column.Name)]);

        string? Wording(IReadOnlyList<TextSpan> sentences, int column) =>
            sentences.Count == 0
                ? null
                : string.Join(' ', sentences.SelectMany(sentence => reader.Read(collation.Documents[column].Text, sentence))
                    .Select(unit => unit.Key));
    }

    private List<TextMark> Marks(int column, IReadOnlyList<TextSpan> sentences) =>
        [.. sentences.SelectMany(sentence => added[column][sentence]).Select(span => new TextMark(MarkLayer.Edit, span, "ins"))];

    /// <summary>The words a version has and the first has not, by sentence.</summary>
    private static ILookup<TextSpan, TextSpan> AddedTo(
        Side first, Side version, IReadOnlyList<PassageCorrection> corrections, CancellationToken cancellation) =>
        ReferenceEquals(first, version)
            ? Array.Empty<TextSpan>().ToLookup(span => span)
            : Comparison.Of(first.Revision.Document, version.Revision.Document, corrections, cancellation).Rows
                .SelectMany(row =>
                    row.Inserted.Select(span => (Sentence: row.Right.First(sentence => sentence.Overlaps(span)), Span: span)))
                .ToLookup(edit => edit.Sentence, edit => edit.Span);
}
