using System.Runtime.InteropServices;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text.Normalization;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Stories.Grouping;

/// <summary>Counts the terms of a text (stems, numbers, and numbers with the adjacent word) and records which are names.</summary>
internal sealed class TermReader
{
    /// <summary>Separator between the two halves of a term made of neighbours.</summary>
    public const char PairMark = '_';

    /// <summary>Two given adjacent terms are rarer than either.</summary>
    private const double ShareOfPair = CommonWords.ShareOfRareWord / 5;

    /// <summary>A number with its neighbour (<c>23_pirate</c>) counts half as much as each of the two.</summary>
    private const double PairCount = 0.5;

    /// <summary>No word of a natural language is longer; what is, is cut, so that noise cannot fill the memory.</summary>
    private const int LongestTerm = 32;

    private readonly Dictionary<string, double> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _termOf =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>How often each term was read.</summary>
    public IReadOnlyDictionary<string, double> Counts => _counts;

    /// <summary>Whether <paramref name="term"/> was written with a capital where no sentence opens.</summary>
    public bool IsName(string term) => _names.Contains(term);

    /// <summary>The share of articles, above 0 and up to 1, that hold <paramref name="term"/>, known before any is read.</summary>
    public static double BackgroundShareOf(string term) =>
        term.Contains(PairMark, StringComparison.Ordinal) ? ShareOfPair : CommonWords.ShareOf(term);

    /// <summary>Reads on in <paramref name="text"/>.</summary>
    public void Read(string text)
    {
        var previous = "";
        var opensSentence = true;
        foreach (var token in Tokenizer.Tokenize(text, new(0, text.Length)))
        {
            var written = text.AsSpan(token.Span.Start, token.Span.Length);
            if (token.Kind == TokenKind.Punctuation)
            {
                opensSentence = OpensSentence(written[0], opensSentence);
                continue;
            }

            foreach (var part in written.SplitAny('-', '\u2010', '\u2011'))
            {
                previous = Add(written[part], opensSentence, previous);
                opensSentence = false;
            }
        }
    }

    /// <summary>A quotation mark alone does not open a sentence; a full stop or colon does.</summary>
    private static bool OpensSentence(char mark, bool before) => mark switch
    {
        '.' or '!' or '?' or ':' or '…' or '。' => true,
        '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '(' or '[' => before,
        _ => false,
    };

    private string Add(ReadOnlySpan<char> written, bool opensSentence, string previous)
    {
        var term = TermOf(written);
        if (term.Length == 0)
        {
            return previous;
        }

        Count(term, 1);
        if (IsCapitalised(written) && (!opensSentence || HasInnerCapital(written)))
        {
            _names.Add(term);
        }

        if (previous.Length > 0 && IsTellingPair(previous, term))
        {
            Count(previous + PairMark + term, PairCount);
        }

        return term;
    }

    private void Count(string term, double count) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, term, out _) += count;

    private static bool IsTellingPair(string first, string second) =>
        ((char.IsDigit(first[0]) || char.IsDigit(second[0])) && !CommonWords.IsEverywhere(first) && !CommonWords.IsEverywhere(second))
        || (IsIdeograph(first) && IsIdeograph(second));

    /// <summary>The term of a word; each form of a word is stemmed once.</summary>
    private string TermOf(ReadOnlySpan<char> written)
    {
        if (written.Length > 0 && char.IsDigit(written[0]))
        {
            return Number(written);
        }

        Span<char> buffer = stackalloc char[LongestTerm];
        var lower = buffer[..written[..Math.Min(LongestTerm, written.Length)].ToLowerInvariant(buffer)];
        if (!_termOf.TryGetValue(lower, out var term))
        {
            _termOf[lower] = term = WordStem.Of(lower.ToString());
        }

        return term;
    }

    /// <summary><c>2,500</c> as <c>2500</c>, <c>11th</c> as <c>11</c>.</summary>
    private static string Number(ReadOnlySpan<char> written)
    {
        var digits = written.Length > 2 && char.IsDigit(written[^3]) && written[^2..] is "st" or "nd" or "rd" or "th"
            ? written[..^2]
            : written;
        return string.Concat(digits[..Math.Min(LongestTerm, digits.Length)]
            .ToString()
            .Where(c => char.IsLetterOrDigit(c) || c is '.' or ':' or '/'));
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]);

    private static bool HasInnerCapital(ReadOnlySpan<char> word) => !word[1..].SequenceEqual(word[1..].ToString().ToLowerInvariant());

    private static bool IsIdeograph(string term) => term.Length <= 2 && term[0] >= '\u2E80';
}
