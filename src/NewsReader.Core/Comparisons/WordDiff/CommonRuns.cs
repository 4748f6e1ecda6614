using System.Buffers;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>The best common subsequence of two short ranges, with a small bonus for consecutive words.</summary>
internal static class CommonRuns
{
    /// <summary>Weight of an unchanged word.</summary>
    private const int Word = 8;

    /// <summary>Weight of an unchanged word of three letters or fewer: mostly articles and prepositions, which recur by chance.</summary>
    private const int ShortWord = 7;

    /// <summary>Bonus when the preceding word is unchanged too; below half a word, so that a run never costs a word.</summary>
    private const int Following = 3;

    /// <summary>Fills in the partners of the stretch's left words.</summary>
    public static void Fill(NormalizedToken[] left, NormalizedToken[] right, DiffRange stretch, int[] partners)
    {
        var (rows, columns) = (stretch.LeftEnd - stretch.Left, stretch.RightEnd - stretch.Right);
        var width = columns + 1;
        var area = (rows + 1) * width;
        var (best, kept) = (Blank(area), Blank(area));
        for (var i = rows - 1; i >= 0; i--)
        {
            var key = left[stretch.Left + i].Key;
            var worth = key.Length <= 3 && left[stretch.Left + i].Kind == FormKind.Word ? ShortWord : Word;
            for (var j = columns - 1; j >= 0; j--)
            {
                var cell = (i * width) + j;
                var skip = Math.Max(best[cell + width], best[cell + 1]);
                if (string.Equals(key, right[stretch.Right + j].Key, StringComparison.Ordinal))
                {
                    kept[cell] = worth
                        + Math.Max(best[cell + width + 1], kept[cell + width + 1] > 0 ? kept[cell + width + 1] + Following : 0);
                }

                best[cell] = Math.Max(skip, kept[cell]);
            }
        }

        Walk(stretch, best, kept, width, partners);
        ArrayPool<int>.Shared.Return(best);
        ArrayPool<int>.Shared.Return(kept);
    }

    private static int[] Blank(int area)
    {
        var table = ArrayPool<int>.Shared.Rent(area);
        Array.Clear(table, 0, area);
        return table;
    }

    private static void Walk(DiffRange stretch, int[] best, int[] kept, int width, int[] partners)
    {
        var (i, j) = (0, 0);
        while (best[(i * width) + j] > 0)
        {
            var cell = (i * width) + j;
            if (kept[cell] == best[cell])
            {
                var follows = true;
                while (follows)
                {
                    partners[stretch.Left + i] = stretch.Right + j;
                    (i, j, cell) = (i + 1, j + 1, cell + width + 1);
                    follows = kept[cell] > 0 && kept[cell] + Following > best[cell];
                }
            }
            else if (best[cell] == best[cell + width])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
