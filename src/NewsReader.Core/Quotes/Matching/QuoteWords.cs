using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>
/// The words of a quote in comparable form: lower case, straight apostrophes, no marks. Omissions and question marks are
/// recorded.
/// </summary>
internal sealed class QuoteWords
{
    /// <summary>Maximum number of words that are compared: a whole speech under one label is longer, and its beginning is enough.</summary>
    private const int MostWords = 4000;

    /// <summary>Maximum length of an editor's insertion, in words and marks; brackets at a greater distance are not a pair.</summary>
    private const int LongestInsertion = 16;

    private static readonly char[] Apostrophes = ['\'', '’'];

    /// <summary>What French elides before a vowel.</summary>
    private static readonly string[] Elided = ["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu"];

    private int? contentWords;

    private QuoteWords(string[] words, TextSpan[] spans, bool[] gapBefore, bool[] asksBefore, bool[] markBefore) =>
        (Words, Spans, GapBefore, AsksBefore, MarkBefore) = (words, spans, gapBefore, asksBefore, markBefore);

    /// <summary>The words, normalised.</summary>
    public string[] Words { get; }

    /// <summary>Position of each word in its text.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>Whether an ellipsis or an editor's brackets precede each word; one entry more than words, for the end.</summary>
    public bool[] GapBefore { get; }

    /// <summary>Whether a question ends before the word; one longer than the words, for the end.</summary>
    public bool[] AsksBefore { get; }

    /// <summary>Whether a mark of any kind precedes each word; one entry more than words, for the end.</summary>
    public bool[] MarkBefore { get; }

    /// <summary>How many of the words are more than grammar.</summary>
    public int ContentWords => contentWords ??= Words.Count(IsContentWord);

    /// <summary>Whether word <paramref name="at"/> is more than grammar.</summary>
    public bool IsContentWord(int at) => IsContentWord(Words[at]);

    /// <summary>Whether a word is more than grammar: what two quotes share of small words alone proves nothing.</summary>
    public static bool IsContentWord(string word) => (Lexicon.Of(word) & WordClass.Function) == WordClass.None;

    /// <summary>Whether word <paramref name="at"/> is also word <paramref name="there"/> of the other.</summary>
    public bool Shares(int at, QuoteWords other, int there) => string.Equals(Words[at], other.Words[there], StringComparison.Ordinal);

    /// <summary>The words of <paramref name="text"/>.</summary>
    public static QuoteWords Of(string text) => Of(text, withInsertions: true, splitsElisions: false);

    /// <summary>The words of <paramref name="text"/> without an editor's insertions in brackets, which the speaker did not say.</summary>
    public static QuoteWords Said(string text) => Of(text, withInsertions: false, splitsElisions: false);

    /// <summary>The words of <paramref name="text"/>, with elided French words whole: <c>n'est</c> as <c>ne</c> and <c>est</c>.</summary>
    public static QuoteWords WithElisions(string text) => Of(text, withInsertions: true, splitsElisions: true);

    private static QuoteWords Of(string text, bool withInsertions, bool splitsElisions)
    {
        var (words, spans) = (new List<string>(), new List<TextSpan>());
        List<bool> gaps = [false], asks = [false], marks = [false];
        var tokens = Tokenizer.Tokenize(text, new(0, text.Length));
        for (var i = 0; i < tokens.Count; i++)
        {
            var span = tokens[i].Span;
            if (IsChangedLetter(text, tokens, i))
            {
                Add($"{text[span.End]}{tokens[i + 3].Span.Of(text)}", new(span.Start, tokens[i + 3].Span.End));
                i += 3;
            }
            else if (tokens[i].Kind == TokenKind.Punctuation)
            {
                marks[^1] = true;
                asks[^1] |= QuestionMark.Is(text[span.Start]);
                gaps[^1] |= IsGap(text.AsSpan(span.Start, span.Length)) || IsSpacedDot(text, tokens, i);
                i = !withInsertions && text[span.Start] == '[' ? InsertionEnd(text, tokens, i) : i;
            }
            else
            {
                var elided = splitsElisions ? ElidedLength(span.Of(text)) : 0;
                if (elided > 0)
                {
                    Add($"{text.AsSpan(span.Start, elided - 1)}e", new(span.Start, span.Start + elided));
                }

                Add(text[(span.Start + elided)..span.End], new(span.Start + elided, span.End));
            }
        }

        return new([.. words], [.. spans], [.. gaps], [.. asks], [.. marks]);

        void Add(string word, TextSpan span)
        {
            if (words.Count < MostWords)
            {
                words.Add(word.Replace('’', '\'').ToLowerInvariant());
                spans.Add(span);
                gaps.Add(false);
                asks.Add(false);
                marks.Add(false);
            }
        }
    }

    /// <summary>The length of an elided word with its apostrophe (<c>l’</c>, <c>qu’</c>) before another; 0 when there is none.</summary>
    private static int ElidedLength(string word) =>
        word.IndexOfAny(Apostrophes) is > 0 and var apostrophe && apostrophe + 2 < word.Length
            && Elided.Contains(word[..apostrophe].ToLowerInvariant()) ? apostrophe + 1 : 0;

    /// <summary><c>[T]he</c>: an editor made a small letter a capital, or a capital small.</summary>
    private static bool IsChangedLetter(string text, List<Token> tokens, int at) =>
        at + 3 < tokens.Count
            && text[tokens[at].Span.Start] == '['
            && tokens[at].Span.Length == 1
            && tokens[at + 1].Span.Length == 1
            && char.IsLetter(text[tokens[at].Span.End])
        && tokens[at + 3].Kind == TokenKind.Word
            && tokens[at + 3].Span.Start == tokens[at].Span.Start + 3
            && text[tokens[at].Span.Start + 2] == ']';

    /// <summary>The bracket that closes an insertion; the opening one when none does soon.</summary>
    private static int InsertionEnd(string text, List<Token> tokens, int open)
    {
        for (var i = open + 1; i < Math.Min(tokens.Count, open + LongestInsertion); i++)
        {
            if (text[tokens[i].Span.Start] == ']')
            {
                return i;
            }
        }

        return open;
    }

    /// <summary><c>. . .</c>: an ellipsis of single dots.</summary>
    private static bool IsSpacedDot(string text, List<Token> tokens, int at) =>
        at > 0 && text[tokens[at].Span.Start] == '.' && text[tokens[at - 1].Span.Start] == '.';

    private static bool IsGap(ReadOnlySpan<char> mark) => mark[0] is '…' or '[' or ']' || (mark[0] == '.' && mark.Length > 1);
}
