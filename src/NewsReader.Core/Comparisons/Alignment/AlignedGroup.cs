namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>Sentences of two texts that render the same passage, by their indexes.</summary>
/// <param name="Left">Indexes of the left sentences, ascending, at least one.</param>
/// <param name="Right">Indexes of the right sentences, ascending, at least one.</param>
/// <param name="Similarity">Share of the sentences' information that both sides have, 0 to 1.</param>
/// <param name="IsMoved">Whether it moved: it lies outside the heaviest increasing chain of all groups.</param>
/// <param name="IsByReader">Whether a reader put them together.</param>
public sealed record AlignedGroup(int[] Left, int[] Right, double Similarity, bool IsMoved = false, bool IsByReader = false)
{
    /// <summary>The left sentence that gives the group's position: the first, or the anchor when others are separate from it.</summary>
    public int LeftPlace { get; init; } = Left.Length > 0 ? Left[0] : 0;

    /// <summary>The right sentence that gives the group's position.</summary>
    public int RightPlace { get; init; } = Right.Length > 0 ? Right[0] : 0;

    /// <summary>How many sentences of each side it joins.</summary>
    public Shape Shape => (Left.Length, Right.Length) switch
    {
        (1, 1) => Shape.One,
        (1, _) => Shape.Split,
        (_, 1) => Shape.Merged,
        _ => Shape.Many,
    };
}
