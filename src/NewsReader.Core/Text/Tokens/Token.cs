namespace NewsReader.Core.Text.Tokens;

/// <summary>A word, number or mark and its position in the raw text.</summary>
/// <param name="Span">Its position.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
