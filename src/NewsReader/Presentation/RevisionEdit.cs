using NewsReader.Core.Comparisons;
using NewsReader.Core.Stories;

namespace NewsReader.Presentation;

/// <summary>A revision of an article and what it changed.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Change">The comparison with the revision before; <see langword="null"/> for the oldest that was read.</param>
internal sealed record RevisionEdit(Revision Revision, Comparison? Change)
{
    /// <summary>How much the edit matters: the score of its gravest change to check; below 0 for a revision that is not compared.</summary>
    public double Score => Change is null ? -1 : Change.Changes is [var gravest, ..] ? gravest.Score : 0;
}
