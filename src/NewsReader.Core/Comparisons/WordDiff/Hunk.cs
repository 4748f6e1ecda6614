namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>Words of a pair between the same unchanged words on both sides: a replacement.</summary>
internal readonly record struct Hunk(int Left, int LeftEnd, int Right, int RightEnd)
{
    /// <summary>Number of words of the left side.</summary>
    public int LeftWords => LeftEnd - Left;

    /// <summary>Number of words of the right side.</summary>
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
