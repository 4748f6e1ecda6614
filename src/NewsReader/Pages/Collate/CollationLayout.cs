using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Collation;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;
using NewsReader.Pages.Compare;

namespace NewsReader.Pages.Collate;

/// <summary>
/// Sets the rows of a collation for the page. Words that the base version does not have in a passage are marked in the
/// others, and each change to check against the base is listed in its passage.
/// </summary>
internal sealed class CollationLayout
{
    private readonly TextNormalizer reader = new();
    private readonly CollatedDocuments collation;
    private readonly IReadOnlyList<Side> columns;
    private readonly IReadOnlyList<BaseComparison?> changed;

    /// <summary>Compares every version with the base version, the first.</summary>
    /// <param name="collation">What is set.</param>
    /// <param name="columns">Its versions.</param>
    /// <param name="corrections">What readers said of the passages of two of them, by their columns.</param>
    /// <param name="cancellation">The client has disconnected.</param>
    public CollationLayout(CollatedDocuments collation, IReadOnlyList<Side> columns,
        Func<int, int, IReadOnlyList<PassageCorrection>> corrections, CancellationToken cancellation)
    {
        (this.collation, this.columns) = (collation, columns);
        changed =
        [
            null,
            .. columns.Skip(1).Select((version, index) => new BaseComparison(Comparison.Of(
                columns[0].Revision.Document, version.Revision.Document, corrections(0, index + 1), cancellation))),
        ];
    }

    /// <summary>The passages in order.</summary>
    public IReadOnlyList<CollationLine> Lines => [.. collation.Rows.Select((row, index) => Set(index + 1, row))];

    /// <summary>The changes to check in headlines and captions, which no passage contains, each with the version that has it.</summary>
    public IReadOnlyList<(string Version, StatementChange Change)> Around =>
        [.. columns.Zip(changed).SelectMany(column => (column.Second?.Around ?? []).Select(change => (column.First.Name, change)))];

    private CollationLine Set(int number, CollationRow row)
    {
        var cells =
            row.Sentences.Select((sentences, column) =>
                columns[column].SetApart(sentences, row.Sentences[0].Count > 0 ? changed[column]?.MarksIn(sentences) ?? [] : []))
            .ToList();
        var wordings = row.Sentences.Select(Wording).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return new(number, cells, wordings,
            [.. columns.Where((_, column) => row.Sentences[column].Count == 0).Select(column => column.Name)],
            [.. row.Sentences.Select((sentences, column) => changed[column]?.ChangesIn(row.Sentences[0], sentences) ?? [])]);

        string? Wording(IReadOnlyList<TextSpan> sentences, int column) =>
            sentences.Count == 0
                ? null
                : string.Join(' ', sentences.SelectMany(sentence => reader.Read(collation.Documents[column].Text, sentence))
                    .Select(unit => unit.Key));
    }
}
