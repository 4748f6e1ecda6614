namespace NewsReader.Core.Quotes.Matching;

/// <summary>
/// Aligns the words of two quotes end-free on both sides (overlap alignment, after Needleman and Wunsch), with gaps free where
/// either has an ellipsis: what is left over at the ends was trimmed, what is left out inside was cut.
/// </summary>
internal static class WordAlignment
{
    // Scores of a pair of words and of a word without a partner. A replaced word costs as much as one left out and one added, and a
    // match outweighs it, so that one wrong word between right ones does not divide a quote.
    private const int Match = 3;
    private const int Mismatch = -2;
    private const int Gap = -1;

    /// <summary>More cells than this are not filled: the longer quote is then compared by its beginning.</summary>
    private const int MostCells = 1 << 21;

    /// <summary>The aligned pairs of word indices, in order; -1 where one side has no counterpart between two that have.</summary>
    public static List<(int Left, int Right)> Align(QuoteWords left, QuoteWords right)
    {
        var (n, m) = (left.Words.Length, right.Words.Length);
        if ((long)n * m > MostCells)
        {
            (n, m) = n <= m ? (Math.Min(n, 1024), MostCells / Math.Min(n, 1024)) : (MostCells / Math.Min(m, 1024), Math.Min(m, 1024));
            (n, m) = (Math.Min(n, left.Words.Length), Math.Min(m, right.Words.Length));
        }

        var (leftIds, rightIds) = Numbered(left.Words.AsSpan(0, n), right.Words.AsSpan(0, m));
        return Trace(leftIds, rightIds, left.GapBefore, right.GapBefore);
    }

    /// <summary>Words as numbers, equal for equal words: each pair of words is compared, each word is hashed once.</summary>
    private static (int[] Left, int[] Right) Numbered(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        var numbers = new Dictionary<string, int>(left.Length, StringComparer.Ordinal);
        var (leftIds, rightIds) = (new int[left.Length], new int[right.Length]);
        for (var i = 0; i < left.Length; i++)
        {
            leftIds[i] = numbers.TryAdd(left[i], numbers.Count) ? numbers.Count - 1 : numbers[left[i]];
        }

        for (var j = 0; j < right.Length; j++)
        {
            rightIds[j] = numbers.GetValueOrDefault(right[j], -1);
        }

        return (leftIds, rightIds);
    }

    private static Scores Fill(int[] left, int[] right, bool[] leftGaps, bool[] rightGaps)
    {
        var scores = new Scores(left.Length + 1, right.Length + 1);
        for (var i = 1; i <= left.Length; i++)
        {
            var above = scores.Row(i - 1);
            var row = scores.Row(i);
            var gap = leftGaps[i] ? 0 : Gap;
            for (var j = 1; j < row.Length; j++)
            {
                var pair = above[j - 1] + (left[i - 1] == right[j - 1] ? Match : Mismatch);
                row[j] = Math.Max(pair, Math.Max(above[j] + (rightGaps[j] ? 0 : Gap), row[j - 1] + gap));
            }
        }

        return scores;
    }

    private static List<(int Left, int Right)> Trace(int[] left, int[] right, bool[] leftGaps, bool[] rightGaps)
    {
        var scores = Fill(left, right, leftGaps, rightGaps);
        var pairs = new List<(int Left, int Right)>();
        var (i, j) = BestEnd(scores, left.Length, right.Length);
        while (i > 0 && j > 0)
        {
            var score = scores.Row(i)[j];
            if (score == scores.Row(i - 1)[j - 1] + (left[i - 1] == right[j - 1] ? Match : Mismatch))
            {
                pairs.Add((--i, --j));
            }
            else if (score == scores.Row(i - 1)[j] + (rightGaps[j] ? 0 : Gap))
            {
                pairs.Add((--i, -1));
            }
            else
            {
                pairs.Add((-1, --j));
            }
        }

        pairs.Reverse();
        return pairs;
    }

    private static (int Left, int Right) BestEnd(Scores scores, int n, int m)
    {
        var (best, score) = ((n, m), scores.Row(n)[m]);
        for (var i = 0; i <= n; i++)
        {
            (best, score) = scores.Row(i)[m] > score ? ((i, m), scores.Row(i)[m]) : (best, score);
        }

        for (var j = 0; j <= m; j++)
        {
            (best, score) = scores.Row(n)[j] > score ? ((n, j), scores.Row(n)[j]) : (best, score);
        }

        return best;
    }

    /// <summary>The best score of each two beginnings, row by row.</summary>
    private sealed class Scores(int rows, int width)
    {
        private readonly int[] cells = new int[rows * width];

        public Span<int> Row(int row) => cells.AsSpan(row * width, width);
    }
}
