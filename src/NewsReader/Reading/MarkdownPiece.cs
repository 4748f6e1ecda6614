namespace NewsReader.Reading;

/// <summary>A part of a long Markdown text.</summary>
/// <param name="Text">The part, with the link definitions of the whole text below it where it is parsed.</param>
/// <param name="IsPlain">Whether it is read as plain text: it is too long for the parser, or has too many marks in a paragraph.</param>
internal readonly record struct MarkdownPiece(string Text, bool IsPlain);
