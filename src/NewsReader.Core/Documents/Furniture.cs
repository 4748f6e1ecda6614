using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>Text that is in the file but no part of the report: a separator, a share prompt, a navigation label.</summary>
/// <param name="Span">Where it stands. Furniture never overlaps a block, and with the blocks covers the whole text.</param>
/// <param name="Reason">Why it is set apart, in a few words.</param>
public readonly record struct Furniture(TextSpan Span, FurnitureReason Reason);
