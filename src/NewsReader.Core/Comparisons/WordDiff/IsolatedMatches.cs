using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>
/// Drops isolated unchanged words between changes: an "of" between two replaced phrases is not useful to a reader, and
/// ragged marks are tiring. The larger the surrounding changes and the less informative the words, the sooner they are
/// dropped.
/// </summary>
internal static class IsolatedMatches
{
    /// <summary>Maximum length of the unchanged runs that are checked.</summary>
    private const int Longest = 2;

    /// <summary>
    /// Changed words around an island beyond its own weight that drown it. With the next constant tuned on 20 pairs of
    /// real reports for few islands, and on edited reports whose every change is known for marks that say no more than changed.
    /// </summary>
    private const int Margin = 2;

    /// <summary>Below this share of unchanged words, one changed word fewer is enough.</summary>
    private const double Sparse = 0.6;

    /// <summary>The partners without those islands.</summary>
    /// <param name="partners">For each left word its right partner, or -1.</param>
    /// <param name="left">The left words.</param>
    /// <param name="rightCount">How many right words there are.</param>
    /// <param name="kept">Twice the number of unchanged words divided by the words of both sides, 0 to 1.</param>
    public static int[] Without(int[] partners, NormalizedToken[] left, int rightCount, double kept)
    {
        var result = (int[])partners.Clone();
        var margin = kept < Sparse ? Margin - 1 : Margin;
        var settled = new Stack<Hunk>();
        foreach (var found in Hunk.Of(partners, rightCount))
        {
            var hunk = found;
            while (settled.TryPeek(out var before) && IsIslandBetween(before, hunk, left, margin))
            {
                Array.Fill(result, -1, before.LeftEnd, hunk.Left - before.LeftEnd);
                hunk = new(before.Left, hunk.LeftEnd, before.Right, hunk.RightEnd);
                settled.Pop();
            }

            settled.Push(hunk);
        }

        return result;
    }

    /// <summary>
    /// Whether the unchanged words between two hunks are fragments on either side, and outweighed by the changes around
    /// them.
    /// </summary>
    private static bool IsIslandBetween(Hunk before, Hunk after, NormalizedToken[] left, int margin)
    {
        var length = after.Left - before.LeftEnd;
        var isRagged = (before.LeftWords > 0 && after.LeftWords > 0) || (before.RightWords > 0 && after.RightWords > 0);
        return length <= Longest && isRagged
            && before.Words + after.Words >= margin + (length * (1 + Telling(left, before.LeftEnd, after.Left)));
    }

    /// <summary>
    /// How many words of a run say something by themselves: a number, or a word longer than articles and prepositions
    /// mostly are.
    /// </summary>
    private static int Telling(NormalizedToken[] left, int start, int end)
    {
        var telling = 0;
        for (var index = start; index < end; index++)
        {
            telling += left[index].Kind != FormKind.Word || left[index].Key.Length > 3 ? 1 : 0;
        }

        return telling;
    }
}
