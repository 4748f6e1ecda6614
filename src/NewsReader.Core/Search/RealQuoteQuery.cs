using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Polarity;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Search;

/// <summary>
/// Turns remembered words into index queries for candidates of the real quote: rare words first, because a misremembered
/// quote usually retains those. The candidates are then ranked by alignment.
/// </summary>
public sealed record RealQuoteQuery
{
    /// <summary>The longest remembered text taken, in UTF-16 code units.</summary>
    public const int LongestText = 1_000;

    /// <summary>Rare words looked for in pairs: ten pairs, of which one is found even when three of the five words are wrong.</summary>
    private const int MostRareWords = 5;

    /// <summary>Rare words looked for alone when pairs find too little.</summary>
    private const int MostSingleWords = 2;

    /// <summary>Neighbouring words looked for together when all words are common.</summary>
    private const int PhraseLength = 3;

    /// <summary>Maximum number of words between neighbours, so that a quote remembered without its <c>do not</c> is found.</summary>
    private const int WordsBetween = 2;

    /// <summary>
    /// Phrases looked for, those with the longest words first; common words are in so many quotes that more would only take time.
    /// </summary>
    private const int MostPhrases = 4;

    /// <summary>Pieces of unspaced text looked for, and the characters in each.</summary>
    private const int MostPieces = 6;

    /// <summary>Characters of a piece. A longer one hits a wrong character more often, a shorter one is in too many quotes.</summary>
    private const int PieceLength = 4;

    /// <summary>The shortest piece of unspaced text that an index of trigrams can be asked for, in code points.</summary>
    private const int ShortestPiece = 3;

    /// <summary>
    /// Questions for an index of words, the most selective first: ask them in turn until there are candidates enough.
    /// Empty without words in a script with spaces.
    /// </summary>
    public required IReadOnlyList<WordQuestion> Questions { get; init; }

    /// <summary>Pieces of the part written without spaces, of which a candidate contains at least one; empty when there is none.</summary>
    public IReadOnlyList<string> Pieces { get; init; } = [];

    /// <summary>The problem that prevents the search, as a sentence for the user; otherwise <see langword="null"/>.</summary>
    public SearchProblem? Problem { get; init; }

    /// <summary>Chooses what to look for. Any string will do; nothing in it is ever read as syntax.</summary>
    public static RealQuoteQuery Of(string remembered)
    {
        ArgumentNullException.ThrowIfNull(remembered);
        if (remembered.Length > LongestText)
        {
            return Nothing(new(LongestText, remembered.Length),
                $"Up to {LongestText} characters can be looked for; these are {remembered.Length}.");
        }

        var words = Words(remembered);
        var spaced = words.Where(word => !Script.IsUnspaced(word)).ToList();
        return words.Count == 0
            ? Nothing(new(0, remembered.Length), "There is no letter or digit here to look for.")
            : new() { Questions = [.. QuestionsOf(WithoutNegations(spaced))], Pieces = PiecesOf(words.Where(Script.IsUnspaced)) };
    }

    private static RealQuoteQuery Nothing(TextSpan span, string message) => new() { Questions = [], Problem = new(span, message) };

    private static List<string> Words(string remembered) =>
    [
        .. Tokenizer.Tokenize(remembered, new(0, remembered.Length))
            .Where(token => token.Kind != TokenKind.Punctuation)
            .Select(token => token.Span.Of(remembered).ToLowerInvariant()),
    ];

    /// <summary>
    /// The words a quote must have whether it says what is remembered or the opposite; all of them when they only negate.
    /// </summary>
    private static List<string> WithoutNegations(List<string> words) =>
        words.FindAll(word => !Negations.Contains(word.Replace('’', '\''))) is { Count: > 0 } said ? said : words;

    private static IEnumerable<WordQuestion> QuestionsOf(List<string> words)
    {
        var rare = words.Distinct(StringComparer.Ordinal).Where(word => !CommonWords.IsEverywhere(WordStem.Of(word)))
            .OrderBy(word => CommonWords.ShareOf(WordStem.Of(word))).ThenByDescending(word => word.Length).Take(MostRareWords).ToList();
        if (rare.Count > 1)
        {
            yield return new([.. rare.SelectMany((one, at) => rare.Skip(at + 1).Select(other => new[] { one, other }))]);
        }

        if (Neighbours(words) is { } neighbours)
        {
            yield return neighbours;
        }

        if (rare.Count > 0)
        {
            yield return new([.. rare.Take(MostSingleWords).Select(word => new[] { word })]);
        }
        else if (words.Count is > 0 and < PhraseLength)
        {
            yield return new([[string.Join(' ', words)]]);
        }
    }

    /// <summary>
    /// The longest three neighbouring words, which may be a few words from each other in a quote: the only question for a quote whose
    /// words are all common.
    /// </summary>
    private static WordQuestion? Neighbours(List<string> words)
    {
        var length = Math.Min(PhraseLength, words.Count);
        return length < 2 ? null : new(
            [
                .. Enumerable.Range(0, words.Count - length + 1).Select(at => words.GetRange(at, length))
                    .OrderByDescending(phrase => phrase.Sum(word => word.Length))
                    .ThenBy(phrase => string.Join(' ', phrase), StringComparer.Ordinal).Take(MostPhrases),
            ],
            Within: length - 2 + WordsBetween);
    }

    /// <summary>Pieces spread evenly over the unspaced text; a text shorter than one piece is looked for whole.</summary>
    private static List<string> PiecesOf(IEnumerable<string> words)
    {
        var runes = string.Concat(words).EnumerateRunes().ToList();
        var step = Math.Max(PieceLength / 2, runes.Count / MostPieces);
        return
        [
            .. Enumerable.Range(0, MostPieces).Select(at => runes.Skip(at * step).Take(PieceLength).ToList())
                .Where(piece => piece.Count >= ShortestPiece).Select(piece => string.Concat(piece)),
        ];
    }
}
