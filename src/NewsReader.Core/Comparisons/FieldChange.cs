using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons;

/// <summary>One field of the two documents, side by side.</summary>
/// <param name="Name">The field's name in our words (<c>headline</c>, <c>dateline</c>, <c>caption</c>).</param>
/// <param name="Left">Its value on the left; <see langword="null"/> when it has none.</param>
/// <param name="Right">Its value on the right; <see langword="null"/> when it has none.</param>
/// <param name="Wording">Its outcome.</param>
/// <param name="LeftSpan">Where the left text states it; <see langword="null"/> when it does not.</param>
/// <param name="RightSpan">Where the right text states it; <see langword="null"/> when it does not.</param>
public sealed record FieldChange(
    string Name, string? Left, string? Right, Wording Wording, TextSpan? LeftSpan = null, TextSpan? RightSpan = null);
