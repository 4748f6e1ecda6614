using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Summaries;

/// <summary>The value of a fact in one version.</summary>
/// <param name="Version">Index of the version, in order of publication, from 0.</param>
/// <param name="Span">The words in the text of that version.</param>
/// <param name="Words">The words, in one line.</param>
public sealed record FactValue(int Version, TextSpan Span, string Words);
