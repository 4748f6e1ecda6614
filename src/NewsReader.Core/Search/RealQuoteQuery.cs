using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Search;

/// <summary>
/// Remembered words, made into questions an index can answer with candidates for the real quote: the rare words first,
/// since a quote that was remembered wrongly has most often kept those. What comes back is to be ranked by alignment.
/// </summary>
public sealed record RealQuoteQuery
{
    /// <summary>The longest remembered text taken, in UTF-16 code units.</summary>
    public const int LongestText = 1_000;

    /// <summary>Rare words looked for in pairs: ten pairs, of which one is found even when three of the five words are wrong.</summary>
    private const int MostRareWords = 5;

    /// <summary>Rare words looked for alone when pairs find too little.</summary>
    private const int MostSingleWords = 2;

    /// <summary>Words in a phrase looked for when all words are common.</summary>
    private const int PhraseLength = 3;

    private const int MostPhrases = 4;

    /// <summary>Pieces of unspaced text looked for, and the characters in each.</summary>
    private const int MostPieces = 6;

    private const int PieceLength = 4;

    /// <summary>The shortest piece of unspaced text that an index of trigrams can be asked for, in code points.</summary>
    private const int ShortestPiece = 3;

    /// <summary>
    /// Questions for an index of words, the most selective first: ask them in turn until there are candidates enough.
    /// Empty when there is no spaced word.
    /// </summary>
    public required IReadOnlyList<WordQuestion> Questions { get; init; }

    /// <summary>Pieces of the part written without spaces, of which a candidate contains at least one; empty when there is none.</summary>
    public IReadOnlyList<string> Pieces { get; init; } = [];

    /// <summary>Why nothing can be looked for, as a sentence for the person who typed it; otherwise <see langword="null"/>.</summary>
    public SearchProblem? Problem { get; init; }

    /// <summary>Chooses what to look for. Any string will do; nothing in it is ever read as syntax.</summary>
    public static RealQuoteQuery Of(string remembered)
    {
        ArgumentNullException.ThrowIfNull(remembered);
        if (remembered.Length > LongestText)
        {
            return Nothing(new(LongestText, remembered.Length), $"Up to {LongestText} characters can be looked for; these are {remembered.Length}.");
        }

        var words = Words(remembered);
        var spaced = words.Where(word => !Script.IsUnspaced(word)).ToList();
        return words.Count == 0
            ? Nothing(new(0, remembered.Length), "There is no letter or digit here to look for.")
            : new() { Questions = [.. QuestionsOf(spaced)], Pieces = PiecesOf(words.Where(Script.IsUnspaced)) };
    }

    private static RealQuoteQuery Nothing(TextSpan span, string message) => new() { Questions = [], Problem = new(span, message) };

    private static List<string> Words(string remembered) =>
    [
        .. Tokenizer.Tokenize(remembered, new(0, remembered.Length))
            .Where(token => token.Kind != TokenKind.Punctuation)
            .Select(token => token.Span.Of(remembered).ToLowerInvariant()),
    ];

    private static IEnumerable<WordQuestion> QuestionsOf(List<string> words)
    {
        var rare = words.Distinct(StringComparer.Ordinal).Where(word => !CommonWords.IsEverywhere(WordStem.Of(word)))
            .OrderBy(word => CommonWords.ShareOf(WordStem.Of(word))).ThenByDescending(word => word.Length).Take(MostRareWords).ToList();
        if (rare.Count > 1)
        {
            yield return new([.. rare.SelectMany((one, at) => rare.Skip(at + 1).Select(other => new[] { one, other }))]);
        }

        if (Phrases(words) is { Count: > 0 } phrases)
        {
            yield return new([.. phrases.Select(phrase => new[] { phrase })]);
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

    /// <summary>The longest runs of three words as they stand: what is left of a quote whose words are all common.</summary>
    private static List<string> Phrases(List<string> words) =>
    [
        .. Enumerable.Range(0, Math.Max(0, words.Count - PhraseLength + 1))
            .Select(at => string.Join(' ', words.Skip(at).Take(PhraseLength)))
            .OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)
            .Take(MostPhrases),
    ];

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
