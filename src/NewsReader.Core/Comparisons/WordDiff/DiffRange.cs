namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>A run of words on each side that are still to be compared with each other.</summary>
internal readonly record struct DiffRange(int Left, int LeftEnd, int Right, int RightEnd)
{
    /// <summary>Words of one side times words of the other.</summary>
    public long Area => (long)(LeftEnd - Left) * (RightEnd - Right);
}
