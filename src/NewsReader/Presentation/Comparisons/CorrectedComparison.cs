using NewsReader.Core.Comparisons;
using NewsReader.Core.Stories;
using NewsReader.Storage.Corrections;

namespace NewsReader.Presentation.Comparisons;

/// <summary>Comparisons with readers' corrections applied.</summary>
internal static class CorrectedComparison
{
    /// <summary>Compares two texts and applies what readers said of their passages.</summary>
    public static async Task<Comparison> CompareAsync(this CorrectionStore corrections, Revision left, Revision right,
        CancellationToken cancellation = default) =>
        Comparison.Of(left.Document, right.Document, await corrections.PassagesAsync(left.ArticleId, right.ArticleId, cancellation),
            cancellation);
}
