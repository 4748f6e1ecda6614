using NewsReader.Core.Comparisons.Changes;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>A place where two texts differ: the words of both sides, and which of them the other text lacks altogether.</summary>
/// <param name="Left">The left passage.</param>
/// <param name="Right">The right passage.</param>
/// <param name="Words">The words of either side that differ, by their indexes.</param>
/// <param name="NewLeft">Indexes of informative left words that the right text lacks.</param>
/// <param name="NewRight">Indexes of informative right words that the left text lacks.</param>
internal sealed record EditedStatement(ComparedPassage Left, ComparedPassage Right, Hunk Words, IReadOnlyList<int> NewLeft,
    IReadOnlyList<int> NewRight)
{
    /// <summary>How many informative words are on one side only.</summary>
    public int New => NewLeft.Count + NewRight.Count;

    /// <summary>Whether both sides have words here.</summary>
    public bool IsReplacement => Words.LeftWords > 0 && Words.RightWords > 0;

    /// <summary>The left words as written; <see langword="null"/> when there are none.</summary>
    public TextSpan? LeftSpan => Words.LeftWords > 0 ? Left.SpanOf(Words.Left, Words.LeftEnd) : null;

    /// <summary>The right words as written; <see langword="null"/> when there are none.</summary>
    public TextSpan? RightSpan => Words.RightWords > 0 ? Right.SpanOf(Words.Right, Words.RightEnd) : null;

    /// <summary>Whether a finding lies here.</summary>
    public bool Holds(Finding finding) =>
        (finding.Left is { } before && LeftSpan is { } left && left.Overlaps(before))
            || (finding.Right is { } after && RightSpan is { } right && right.Overlaps(after));

    /// <summary>Whether any of the words is quoted.</summary>
    public bool IsQuoted => IsQuotedIn(Left, Words.Left, Words.LeftEnd) || IsQuotedIn(Right, Words.Right, Words.RightEnd);

    private static bool IsQuotedIn(ComparedPassage passage, int start, int end) =>
        end > start && passage.IsQuoted(start) && passage.IsQuoted(end - 1);
}
