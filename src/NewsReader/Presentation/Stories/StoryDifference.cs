using NewsReader.Core.Comparisons.Statements;

namespace NewsReader.Presentation.Stories;

/// <summary>What differs between two texts of a story, for a list.</summary>
/// <param name="Compared">The comparison that shows it.</param>
/// <param name="Changes">The weightiest changes to check, at most <see cref="StoryDifferences.Most"/>; empty when there is none.</param>
/// <param name="Total">Changes to check, those included.</param>
internal sealed record StoryDifference(ComparisonAddress Compared, IReadOnlyList<StoryDifference.Line> Changes, int Total)
{
    /// <summary>A change in one line.</summary>
    /// <param name="Kind">What it is about.</param>
    /// <param name="Words">What differs, in plain words.</param>
    internal sealed record Line(ChangeKind Kind, string Words);
}
