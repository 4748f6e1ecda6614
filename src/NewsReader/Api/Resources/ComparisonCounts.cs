using System.Text.Json.Serialization;

namespace NewsReader.Api.Resources;

/// <summary>How many rows there are of each kind.</summary>
/// <param name="Same">In both, word for word.</param>
/// <param name="Form">In both, different in form only.</param>
/// <param name="Reworded">In both, in other words.</param>
/// <param name="OnlyLeft">Only in the left text.</param>
/// <param name="OnlyRight">Only in the right text.</param>
/// <param name="Moved">Elsewhere in the order.</param>
/// <param name="Split">One sentence on the left, several on the right.</param>
/// <param name="Merged">Several on the left, one on the right.</param>
/// <param name="Changes">Changes to check.</param>
internal sealed record ComparisonCounts(
    int Same, int Form, int Reworded, [property: JsonPropertyName("only-left")] int OnlyLeft,
        [property: JsonPropertyName("only-right")] int OnlyRight, int Moved, int Split, int Merged, int Changes);
