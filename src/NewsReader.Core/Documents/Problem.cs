using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>Something in a document that could not be read with certainty, for a person to look at. Never fatal.</summary>
/// <param name="Kind">What kind of doubt it is.</param>
/// <param name="Message">One sentence for a reader: what was found and how it was taken.</param>
/// <param name="Span">Where, in the decoded text; <see langword="null"/> when it concerns the whole.</param>
public sealed record Problem(ProblemKind Kind, string Message, TextSpan? Span = null);
