using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>A fact a document states about itself.</summary>
/// <param name="Value">The fact in its canonical form (a duration as ISO 8601, a name without its formula).</param>
/// <param name="Span">Where the text states it; <see langword="null"/> when it came with the file (metadata) and not in its text.</param>
/// <param name="IsDerived">
/// Whether we made it because the document gives none (a headline from the first sentence): shown as such, never as the
/// document's own.
/// </param>
/// <param name="IsGiven">Whether a person gave it, in place of what the document states.</param>
public sealed record Field(string Value, TextSpan? Span = null, bool IsDerived = false, bool IsGiven = false);
