using NewsReader.Core.Comparisons;
using NewsReader.Core.Comparisons.Statements;
using NewsReader.Core.Stories;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Presentation.Comparisons;

namespace NewsReader.Presentation.Edits;

/// <summary>An edit with what it changed.</summary>
/// <param name="Before">The revision before.</param>
/// <param name="After">The revision that the edit made.</param>
/// <param name="Change">The comparison of both.</param>
internal sealed record ListedEdit(Revision Before, Revision After, Comparison Change)
{
    /// <summary>The kind of an edit that changed the headline.</summary>
    public const string HeadlineKind = "headline";

    /// <summary>The weightiest change to check; <see langword="null"/> when there is none.</summary>
    public StatementChange? Weightiest => Change.Changes is [var first, ..] ? first : null;

    /// <summary>How much the edit matters: the score of its weightiest change.</summary>
    public double Score => Weightiest?.Score ?? 0;

    /// <summary>The headline that the article had before; empty when it had none.</summary>
    public string HeadlineBefore => Before.Document.Headline?.Value ?? "";

    /// <summary>The headline that it has after; empty when it has none.</summary>
    public string HeadlineAfter => After.Document.Headline?.Value ?? "";

    /// <summary>Whether the headline is another one.</summary>
    public bool IsHeadlineChanged => !string.Equals(HeadlineBefore, HeadlineAfter, StringComparison.Ordinal);

    /// <summary>What it changed, in words: the kinds of its changes to check, and <see cref="HeadlineKind"/>.</summary>
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(
        Change.Changes.Select(change => ComparisonWords.Of(change.Kind))
            .Concat(string.Equals(Before.Document.Headline?.Value ?? "", After.Document.Headline?.Value ?? "", StringComparison.Ordinal)
                ? [] : [HeadlineKind]),
        StringComparer.Ordinal);

    /// <summary>The headline before, with the words marked that it lost.</summary>
    public object MarkedBefore => Marked(Before, HeadlineBefore, "del", row => row.Deleted);

    /// <summary>The headline after, with the words marked that are new.</summary>
    public object MarkedAfter => Marked(After, HeadlineAfter, "ins", row => row.Inserted);

    /// <summary>Sentences that were reworded, added, dropped or moved.</summary>
    public int Sentences => Change.Summary.Reworded + Change.Summary.OnlyLeft + Change.Summary.OnlyRight + Change.Summary.Moved;

    /// <summary>The comparison of both, below the site's root.</summary>
    public ComparisonAddress Address => new(Before.Reference, After.Reference);

    private object Marked(Revision revision, string headline, string element,
        Func<Core.Comparisons.Rows.Row, IEnumerable<TextSpan>> edited) =>
        IsHeadlineChanged && revision.Document.Headline?.Span is { } span
        && string.Equals(span.Of(revision.Document.Text), headline, StringComparison.Ordinal)
            ? new MarkedText(revision.Document.Text, span,
                Change.Surroundings.SelectMany(edited).Select(words => new TextMark(MarkLayer.Edit, words, element)))
            : headline;
}
