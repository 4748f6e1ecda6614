using NewsReader.Core.Text;

namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>A word of a built text, and the truth about it.</summary>
internal sealed record BuiltWord(TextSpan Span, bool IsChange, BuiltPassage Passage);
