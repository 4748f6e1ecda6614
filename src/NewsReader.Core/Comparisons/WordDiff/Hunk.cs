namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>Words of a pair that stand between the same kept words on both sides: what became of what.</summary>
internal readonly record struct Hunk(int Left, int LeftEnd, int Right, int RightEnd)
{
    /// <summary>How many words of the left side stand in it.</summary>
    public int LeftWords => LeftEnd - Left;

    /// <summary>How many words of the right side stand in it.</summary>
    public int RightWords => RightEnd - Right;

    /// <summary>The words of the longer side.</summary>
    public int Words => Math.Max(LeftWords, RightWords);

    /// <summary>The hunks of a pair, in order, from the partners of its left words.</summary>
    public static List<Hunk> Of(int[] partners, int rightCount)
    {
        var hunks = new List<Hunk>();
        var (left, right) = (0, 0);
        for (var i = 0; i <= partners.Length; i++)
        {
            var j = i == partners.Length ? rightCount : partners[i];
            if (j < 0)
            {
                continue;
            }

            if (i > left || j > right)
            {
                hunks.Add(new(left, i, right, j));
            }

            (left, right) = (i + 1, j + 1);
        }

        return hunks;
    }
}
