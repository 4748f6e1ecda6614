namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>The groups between two others, in the same order on both sides.</summary>
internal sealed class Neighbours
{
    // No group starts or ends at this sentence. Not -1, which is the position before the first sentence.
    private const int None = -2;

    // By left sentence: where on the right the group starts that starts there, and ends that ends there.
    private readonly int[] starts;
    private readonly int[] ends;

    /// <param name="groups">All groups.</param>
    /// <param name="leftCount">How many left sentences there are.</param>
    public Neighbours(IReadOnlyList<AlignedGroup> groups, int leftCount)
    {
        (starts, ends) = (new int[leftCount], new int[leftCount]);
        Array.Fill(starts, None);
        Array.Fill(ends, None);
        foreach (var aligned in groups)
        {
            starts[aligned.Left[0]] = aligned.Right[0];
            ends[aligned.Left[^1]] = aligned.Right[^1];
        }
    }

    /// <summary>Whether the sentences before and after a group are such groups too.</summary>
    public bool HasAlignedNeighbours(AlignedGroup aligned) =>
        aligned.Left[0] > 0 && ends[aligned.Left[0] - 1] == aligned.Right[0] - 1
        && aligned.Left[^1] + 1 < starts.Length && starts[aligned.Left[^1] + 1] == aligned.Right[^1] + 1;
}
