using NewsReader.Core.Documents;
using NewsReader.Json;

namespace NewsReader.Presentation.Resources;

/// <summary>A part of a text.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its words, without label, marks and credit.</param>
/// <param name="Start">Where its words begin, in Unicode code points of the text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Speaker">The speaker; null for an unnamed one.</param>
/// <param name="JobTitle">Their role in this text.</param>
/// <param name="CreditText">Who made the picture.</param>
/// <param name="Seconds">When it was said, from the start of the recording.</param>
/// <param name="Url">Its permanent address.</param>
internal sealed record BlockResource(
    BlockRole Role, string Text, int Start, int End, string? Speaker, string? JobTitle, string? CreditText, double? Seconds, string Url)
{
    /// <summary>A part of a document.</summary>
    public static BlockResource Of(Block block, string text, CodePoints points, string url) => new(
        block.Role, block.Content.Of(text), points.At(block.Content.Start), points.At(block.Content.End),
        block.Speaker?.Name, block.Speaker?.Role, block.Credit?.Value, block.Offset?.TotalSeconds, url);
}
