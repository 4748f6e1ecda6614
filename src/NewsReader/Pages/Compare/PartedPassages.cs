using NewsReader.Core.Comparison;
using Comparison = NewsReader.Core.Comparison.Comparison;

namespace NewsReader.Pages.Compare;

/// <summary>The pairs of sentences of which readers said that they are not the same passage.</summary>
internal static class PartedPassages
{
    /// <summary>Those that stand in the two texts of a comparison, each on its side, and that nobody put together again.</summary>
    /// <param name="corrections">What readers said, oldest first.</param>
    /// <param name="comparison">The comparison.</param>
    public static IReadOnlyList<PassageCorrection> Of(IReadOnlyList<PassageCorrection> corrections, Comparison comparison) =>
    [
        .. corrections.GroupBy(pair => (pair.Left, pair.Right)).Select(pair => pair.Last()).Where(pair => !pair.AreSame
            && comparison.Left.Text.Contains(pair.Left, StringComparison.Ordinal)
            && comparison.Right.Text.Contains(pair.Right, StringComparison.Ordinal)),
    ];
}
