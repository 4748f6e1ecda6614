using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Stories;

namespace NewsReader.Pages.Compare;

/// <summary>The pairs of sentences of which readers said that they are not the same passage.</summary>
internal static class PartedPassages
{
    /// <summary>The separated passages of two texts, each on its side, that were not paired again.</summary>
    /// <param name="corrections">What readers said, oldest first.</param>
    /// <param name="left">The left text.</param>
    /// <param name="right">The right text.</param>
    public static IReadOnlyList<PassageCorrection> Of(IReadOnlyList<PassageCorrection> corrections, Revision left, Revision right) =>
    [
        .. corrections.GroupBy(pair => (pair.Left, pair.Right)).Select(pair => pair.Last()).Where(pair => !pair.AreSame
            && left.Document.Text.Contains(pair.Left, StringComparison.Ordinal)
            && right.Document.Text.Contains(pair.Right, StringComparison.Ordinal)),
    ];
}
