using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Collation;

/// <summary>
/// Three or more documents side by side: rows of sentences that render the same passage. The rows do not depend on the order
/// the documents are given in; only the columns do.
/// </summary>
public sealed record CollatedDocuments
{
    /// <summary>The documents, one a column, in the order given.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>The rows, in the reading order of the documents on the whole. Every sentence of every document is in exactly one.</summary>
    public required IReadOnlyList<CollationRow> Rows { get; init; }

    /// <summary>Whether a bound was reached in aligning any two of the documents.</summary>
    public bool IsCoarse { get; init; }

    /// <summary>
    /// Aligns every two of the documents as <see cref="Comparison.Of"/> does, and gives sentences that it pairs the same
    /// row, as far as that can be had for every two documents at once (docs/comparison.md has the rule); rows come in the
    /// order most documents have them in.
    /// </summary>
    /// <param name="documents">The documents, one a column.</param>
    /// <param name="corrections">
    /// What readers said of the passages of two documents, by their columns, the first being the left; nothing when <see
    /// langword="null"/>.
    /// </param>
    /// <param name="cancellation">Cancels the work; checked between sentences and between the steps of the alignment.</param>
    /// <exception cref="ArgumentException">The list of documents is empty.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CollatedDocuments Of(
        IReadOnlyList<Document> documents, Func<int, int, IReadOnlyList<PassageCorrection>>? corrections = null,
            CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (documents.Count == 0)
        {
            throw new ArgumentException("There is nothing to collate.", nameof(documents));
        }

        var reader = new TextNormalizer();
        var texts = documents.Select(document => ComparedText.Of(document, reader, cancellation)).ToList();
        var (groups, isCoarse) = PassageGroups.Of(texts, corrections ?? ((_, _) => []), cancellation);
        var rows = CollationOrder.Arrange(groups, texts)
            .ConvertAll(members => new CollationRow([.. texts.Select((text, column) => Spans(text, members, column))]));
        return new() { Documents = documents, Rows = rows, IsCoarse = isCoarse };
    }

    private static IReadOnlyList<TextSpan> Spans(ComparedText text, IReadOnlyList<Member> members, int column) =>
        [.. members.Where(member => member.Column == column).Select(member => text.Sentences[member.Sentence]).Order()];
}
