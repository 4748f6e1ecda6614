using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>One step of the comparison of remembered words with a real quote, in reading order.</summary>
/// <param name="Kind">How the word differs.</param>
/// <param name="Remembered">Where the remembered text has it; <see langword="null"/> when it does not.</param>
/// <param name="Real">Where the quote's text has it; <see langword="null"/> when it does not.</param>
public sealed record WordDifference(DifferenceKind Kind, TextSpan? Remembered, TextSpan? Real);
