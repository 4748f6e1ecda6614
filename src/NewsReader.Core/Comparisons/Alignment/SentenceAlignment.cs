namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>Which sentences of two texts belong together. A sentence is in at most one group; a sentence in none is unmatched.</summary>
/// <param name="Groups">The groups, by their first left sentence.</param>
/// <param name="IsCoarse">Whether a bound was reached and some sentences were looked for near their place only.</param>
public sealed record SentenceAlignment(IReadOnlyList<AlignedGroup> Groups, bool IsCoarse)
{
    /// <summary>Every pair of sentences in one group.</summary>
    public IEnumerable<(int Left, int Right)> Links
    {
        get
        {
            foreach (var aligned in Groups)
            {
                for (var link = 0; link < aligned.Left.Length * aligned.Right.Length; link++)
                {
                    yield return (aligned.Left[link / aligned.Right.Length], aligned.Right[link % aligned.Right.Length]);
                }
            }
        }
    }
}
