using System.Collections.Frozen;
using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>A change before it is ranked and put into words.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Row">Index of its row.</param>
/// <param name="Left">Its words on the left, if any.</param>
/// <param name="Right">Its words on the right, if any.</param>
/// <param name="New">The informative words that only one side has. Two drafts with the same words are the same change.</param>
internal sealed record ChangeDraft(ChangeKind Kind, int Row, DraftWords? Left, DraftWords? Right, IReadOnlyList<string> New)
{
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.Ordinal, "a", "an", "the");

    /// <summary>A quotation attributed to another speaker.</summary>
    public static ChangeDraft OfSpeaker(int row, Finding speaker) =>
        new(ChangeKind.Speaker, row, DraftWords.Of(speaker.Left), DraftWords.Of(speaker.Right), []);

    /// <summary>Words of a pair.</summary>
    public static ChangeDraft Of(ChangeKind kind, int row, EditedStatement edit)
    {
        var (left, right) =
            (Shown(edit.Left, edit.NewLeft, edit.Words.Left, edit.Words.LeftEnd),
                Shown(edit.Right, edit.NewRight, edit.Words.Right, edit.Words.RightEnd));
        return new(kind, row, left, right, NewOf(edit));
    }

    /// <summary>A pair that may be two passages.</summary>
    public static ChangeDraft OfUnsure(int row, EditedStatement edit, bool dropped, bool added) => new(
        dropped && added ? ChangeKind.Wording : dropped ? ChangeKind.StatementDropped : ChangeKind.StatementAdded,
        row,
        dropped ? Clause(edit.Left, edit.NewLeft) : null,
        added ? Clause(edit.Right, edit.NewRight) : null,
        NewOf(edit));

    /// <summary>A sentence that only one side has.</summary>
    /// <param name="row">Index of its row.</param>
    /// <param name="passage">The sentence.</param>
    /// <param name="lacking">Its words that the other text lacks; at least one.</param>
    /// <param name="isLeft">Whether the left text has it.</param>
    /// <param name="isCutQuote">Whether it belongs to a quotation of which both texts have the rest.</param>
    public static ChangeDraft OfAlone(int row, ComparedPassage passage, IReadOnlyList<int> lacking, bool isLeft, bool isCutQuote)
    {
        var words = Clause(passage, lacking);
        return new(isCutQuote
            ? ChangeKind.Quote : isLeft ? ChangeKind.StatementDropped : ChangeKind.StatementAdded, row, isLeft ? words : null, isLeft ? null
            : words, [.. Keys(passage, lacking)]);
    }

    private static DraftWords Clause(ComparedPassage passage, IReadOnlyList<int> lacking)
    {
        var (start, end) = Clauses.Around(passage, lacking[0], lacking[^1] + 1, 0, passage.Units.Length);
        return new(passage, start, end, passage.SpanOf(start, end));
    }

    /// <summary>The words of one side of an edited place, no longer than one line.</summary>
    private static DraftWords? Shown(ComparedPassage passage, IReadOnlyList<int> lacking, int start, int end)
    {
        if (start == end)
        {
            return null;
        }

        var (from, to) = lacking.Count > 0
            ? Clauses.Around(passage, lacking[0], lacking[^1] + 1, start, end)
            : Clauses.Around(passage, start, end, start, end);
        while (from + 1 < to && Articles.Contains(passage.Units[from].Key))
        {
            from++;
        }

        return new(passage, from, to, passage.SpanOf(from, to));
    }

    private static List<string> NewOf(EditedStatement edit) => [.. Keys(edit.Left, edit.NewLeft), .. Keys(edit.Right, edit.NewRight)];

    private static IEnumerable<string> Keys(ComparedPassage passage, IReadOnlyList<int> indexes) =>
        indexes.Select(index => WordStem.Of(NameIndex.Bare(passage.Units[index].Key)));
}
