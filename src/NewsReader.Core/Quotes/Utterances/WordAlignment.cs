namespace NewsReader.Core.Quotes.Utterances;

/// <summary>
/// Aligns the words of two quotes end-free on both sides (overlap alignment, after Needleman and Wunsch), with gaps free where
/// either has an ellipsis: what is left over at the ends was trimmed, what is left out inside was cut.
/// </summary>
internal static class WordAlignment
{
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

        return Trace(left, right, Fill(left, right, n, m), n, m);
    }

    private static int[,] Fill(QuoteWords left, QuoteWords right, int n, int m)
    {
        var score = new int[n + 1, m + 1];
        for (var i = 1; i <= n; i++)
        {
            for (var j = 1; j <= m; j++)
            {
                var pair = score[i - 1, j - 1] + (left.Shares(i - 1, right, j - 1) ? Match : Mismatch);
                var skipLeft = score[i - 1, j] + (right.GapBefore[j] ? 0 : Gap);
                var skipRight = score[i, j - 1] + (left.GapBefore[i] ? 0 : Gap);
                score[i, j] = Math.Max(pair, Math.Max(skipLeft, skipRight));
            }
        }

        return score;
    }

    private static List<(int Left, int Right)> Trace(QuoteWords left, QuoteWords right, int[,] score, int n, int m)
    {
        var pairs = new List<(int Left, int Right)>();
        var (i, j) = BestEnd(score, n, m);
        while (i > 0 && j > 0)
        {
            if (score[i, j] == score[i - 1, j - 1] + (left.Shares(i - 1, right, j - 1) ? Match : Mismatch))
            {
                pairs.Add((--i, --j));
            }
            else if (score[i, j] == score[i - 1, j] + (right.GapBefore[j] ? 0 : Gap))
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

    private static (int Left, int Right) BestEnd(int[,] score, int n, int m)
    {
        var best = (n, m);
        for (var i = 0; i <= n; i++)
        {
            best = score[i, m] > score[best.n, best.m] ? (i, m) : best;
        }

        for (var j = 0; j <= m; j++)
        {
            best = score[n, j] > score[best.n, best.m] ? (n, j) : best;
        }

        return best;
    }
}
