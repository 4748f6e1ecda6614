using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>Text that is in the file but no part of the report: a separator, a share prompt, a navigation label.</summary>
/// <param name="Span">Its position. Furniture never overlaps a block, and together with the blocks it covers the whole text.</param>
/// <param name="Reason">Why it is left out, in a few words.</param>
public readonly record struct Furniture(TextSpan Span, FurnitureReason Reason);
