using System.Buffers;
using System.Collections.Frozen;
using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>Where a sentence can be cut so that a claim is shown without what surrounds it.</summary>
internal static class Clauses
{
    /// <summary>More characters than this are too many for one entry of a list.</summary>
    private const int LongestShown = 220;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:—–()[]“”\"«»„。，；：");

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal, "although", "and", "because", "but", "that", "which", "while", "who", "whose", "und", "aber", "dass", "et",
            "mais", "que", "qui", "pero", "y", "e", "mas");

    /// <summary>Whether a mark between clauses lies among some common words, or on either side of them.</summary>
    public static bool Part(ComparedPassage passage, int start, int end)
    {
        for (var index = Math.Max(1, start); index <= end && index < passage.Units.Length; index++)
        {
            if (HasMark(passage, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clauses around some words, no wider than given bounds, and cut where they are too long to show.</summary>
    public static (int Start, int End) Around(ComparedPassage passage, int first, int last, int start, int end)
    {
        var (from, to) = (first, last);
        while (from > start && !Opens(passage, from))
        {
            from--;
        }

        while (to < end && !(to < passage.Units.Length && Opens(passage, to)))
        {
            to++;
        }

        while (to - 1 > from && passage.SpanOf(from, to).Length > LongestShown)
        {
            to--;
        }

        return (from, to);
    }

    private static bool Opens(ComparedPassage passage, int index) =>
        index > 0
            && (HasMark(passage, index) || Openers.Contains(passage.Units[index].Key) || Openers.Contains(passage.Units[index - 1].Key));

    private static bool HasMark(ComparedPassage passage, int index)
    {
        var (before, after) = (passage.Units[index - 1].Span.End, passage.Units[index].Span.Start);
        return before < after && passage.Source.Text.AsSpan(before, after - before).ContainsAny(Marks);
    }
}
