namespace NewsReader.Core.Text.Tokens;

/// <summary>A word, number or mark where it stands in the raw text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
