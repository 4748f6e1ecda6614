namespace NewsReader.Core.Text.Normalization;

/// <summary>
/// What a reader takes as one word of meaning, free of how it is written: <c>U.S.</c> and <c>US</c>, <c>twenty-five</c> and
/// <c>25</c>, <c>July 15</c> and <c>15 July</c>, <c>%</c> and <c>per cent</c> have the same key.
/// </summary>
/// <param name="Span">Where it is written, in the raw text; several words for a number or date.</param>
/// <param name="Key">The normalised writing. Two units that mean the same in form have equal keys.</param>
/// <param name="Kind">Its kind, according to its form.</param>
public readonly record struct NormalizedToken(TextSpan Span, string Key, FormKind Kind);
