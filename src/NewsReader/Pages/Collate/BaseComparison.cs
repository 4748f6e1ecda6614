using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Text;
using NewsReader.Markup;

namespace NewsReader.Pages.Collate;

/// <summary>What a version changed against the base version of a collation, by sentence.</summary>
internal sealed class BaseComparison
{
    private readonly ILookup<TextSpan, TextSpan> inserted;
    private readonly ILookup<TextSpan, StatementChange> onLeft;
    private readonly ILookup<TextSpan, StatementChange> onRight;

    /// <param name="comparison">The base version on the left, the other on the right.</param>
    public BaseComparison(Comparison comparison)
    {
        inserted = comparison.Rows
            .SelectMany(row => row.Inserted.Select(span => (Sentence: row.Right.First(sentence => sentence.Overlaps(span)), Span: span)))
            .ToLookup(edit => edit.Sentence, edit => edit.Span);
        var changes = comparison.Changes.Where(change => change.Row < comparison.Rows.Count).ToList();
        onRight = changes.Where(change => change.Right is not null)
            .ToLookup(change => SentenceOf(comparison.Rows[change.Row].Right, change.Right!.Value));
        onLeft = changes.Where(change => change.Right is null)
            .ToLookup(change => SentenceOf(comparison.Rows[change.Row].Left, change.Left!.Value));
        Around = [.. comparison.Changes.Where(change => change.Row >= comparison.Rows.Count)];
    }

    /// <summary>The changes to check in headline, summary and captions.</summary>
    public IReadOnlyList<StatementChange> Around { get; }

    /// <summary>Marks of the words that the base version does not have.</summary>
    public IReadOnlyList<TextMark> MarksIn(IReadOnlyList<TextSpan> sentences) =>
        [.. sentences.SelectMany(sentence => inserted[sentence]).Select(span => new TextMark(MarkLayer.Edit, span, "ins"))];

    /// <summary>The changes to check of a passage, gravest first.</summary>
    /// <param name="before">The sentences of the base version.</param>
    /// <param name="after">The sentences of the version.</param>
    public IReadOnlyList<StatementChange> ChangesIn(IReadOnlyList<TextSpan> before, IReadOnlyList<TextSpan> after) =>
        [.. before.SelectMany(sentence => onLeft[sentence]).Concat(after.SelectMany(sentence => onRight[sentence]))
            .OrderByDescending(change => change.Score)];

    private static TextSpan SentenceOf(IReadOnlyList<TextSpan> sentences, TextSpan words) =>
        sentences.Where(sentence => sentence.Overlaps(words)).FirstOrDefault(sentences[0]);
}
