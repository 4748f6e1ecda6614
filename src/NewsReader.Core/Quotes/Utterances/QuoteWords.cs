using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Utterances;

/// <summary>The words of a quote made comparable: lower case, straight apostrophes, no marks; where words were left out is kept.</summary>
internal sealed class QuoteWords
{
    /// <summary>A quote is compared by at most so many words: a whole speech under one label is longer, and its beginning tells.</summary>
    private const int MostWords = 4000;

    private QuoteWords(string[] words, TextSpan[] spans, bool[] gapBefore) => (Words, Spans, GapBefore) = (words, spans, gapBefore);

    /// <summary>The words, normalised.</summary>
    public string[] Words { get; }

    /// <summary>Where each stands in the text it came from.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>Whether an ellipsis or an editor's brackets stand before the word; one longer than the words, for the end.</summary>
    public bool[] GapBefore { get; }

    /// <summary>Whether word <paramref name="at"/> is also word <paramref name="there"/> of the other.</summary>
    public bool Shares(int at, QuoteWords other, int there) => string.Equals(Words[at], other.Words[there], StringComparison.Ordinal);

    /// <summary>The words of <paramref name="text"/>.</summary>
    public static QuoteWords Of(string text)
    {
        var (words, spans, gaps) = (new List<string>(), new List<TextSpan>(), new List<bool> { false });
        foreach (var token in Tokenizer.Tokenize(text, new(0, text.Length)))
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                gaps[^1] |= IsGap(text.AsSpan(token.Span.Start, token.Span.Length));
            }
            else if (words.Count < MostWords)
            {
                words.Add(text[token.Span.Start..token.Span.End].Replace('’', '\'').ToLowerInvariant());
                spans.Add(token.Span);
                gaps.Add(false);
            }
        }

        return new([.. words], [.. spans], [.. gaps]);
    }

    private static bool IsGap(ReadOnlySpan<char> mark) => mark[0] is '…' or '[' or ']' || (mark[0] == '.' && mark.Length > 1);
}
