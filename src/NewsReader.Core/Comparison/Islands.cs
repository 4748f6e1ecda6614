using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>Gives up kept words that stand alone amid changes: an "of" between two replaced phrases tells a reader nothing.</summary>
internal static class Islands
{
    /// <summary>Runs of kept words up to this long are looked at.</summary>
    private const int Longest = 2;

    /// <summary>The partners without those islands.</summary>
    public static int[] Without(int[] partners, IReadOnlyList<FormUnit> left, IReadOnlyList<FormUnit> right)
    {
        var result = (int[])partners.Clone();
        var isRightKept = new bool[right.Count + 1];
        foreach (var partner in partners.Where(partner => partner >= 0))
        {
            isRightKept[partner] = true;
        }

        isRightKept[right.Count] = true;
        for (var start = 0; start < partners.Length; start++)
        {
            if (partners[start] < 0)
            {
                continue;
            }

            var end = start + 1;
            while (end < partners.Length && partners[end] == partners[end - 1] + 1)
            {
                end++;
            }

            if (end - start <= Longest && IsAmidChanges(partners, isRightKept, start, end) && !Says(left, start, end))
            {
                Array.Fill(result, -1, start, end - start);
            }

            start = end - 1;
        }

        return result;
    }

    /// <summary>Whether words are changed before and after the run, on the left and on the right.</summary>
    private static bool IsAmidChanges(int[] partners, bool[] isRightKept, int start, int end) =>
        start > 0 && partners[start - 1] < 0 && partners[start] > 0 && !isRightKept[partners[start] - 1]
        && end < partners.Length && partners[end] < 0 && !isRightKept[partners[end - 1] + 1];

    /// <summary>Whether a run says something by itself: a number, or a word longer than articles and prepositions mostly are.</summary>
    private static bool Says(IReadOnlyList<FormUnit> left, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (left[index].Kind != FormKind.Word || left[index].Key.Length > 3)
            {
                return true;
            }
        }

        return false;
    }
}
