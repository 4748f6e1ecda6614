using NewsReader.Core.Text;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>The words of a stretch of text, marks left out.</summary>
internal static class Words
{
    /// <summary>Longer stretches are cut: no rule asks for more words.</summary>
    private const int LongestLook = 400;

    /// <summary>The words and numbers at the start of <paramref name="span"/>, as many as any rule asks for.</summary>
    public static List<TextSpan> In(string text, TextSpan span)
    {
        var end = Math.Min(span.End, span.Start + LongestLook);
        return [.. Tokenizer.Tokenize(text, new(span.Start, end))
            .Where(token => token.Kind != TokenKind.Punctuation)
            .Select(token => token.Span)];
    }
}
