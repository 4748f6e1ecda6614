using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons.Polarity;

/// <summary>Tells whether two words say the opposite of each other: listed pairs, and pairs made by a prefix or a suffix.</summary>
internal static class Opposites
{
    /// <summary>The shortest word that <c>un-</c>, <c>dis-</c> and <c>non-</c> negate by rule: <c>fair</c>, <c>able</c>.</summary>
    private const int ShortestAfterPrefix = 4;

    /// <summary>
    /// The shortest word that <c>in-</c> and its variants negate by rule. Most shorter ones only look so
    /// (<c>come</c>, <c>form</c>, <c>port</c>); those that do not are listed pairs.
    /// </summary>
    private const int ShortestAfterIn = 6;

    private static readonly string[] Prefixes = ["un", "dis", "non-", "non"];

    private static readonly string[] InPrefixes = ["in", "im", "il", "ir"];

    /// <summary>Endings of adjectives, and of nouns and adverbs made of them, in English and the Romance languages.</summary>
    private static readonly string[] AdjectiveEndings =
    [
        "able", "ible", "al", "ar", "ant", "ent", "ect", "act", "ate", "ite", "ive", "ous", "ure", "ly", "ity", "ence", "ance", "acy",
        "ency", "ancy", "ice", "ables", "ibles", "ente", "ante", "oso", "osa", "ivo", "iva", "eux", "euse", "ed",
    ];

    private static readonly FrozenSet<string> FalseOpposites = WordList.Load("Lexicons.Polarity.false-opposites.txt");

    private static readonly FrozenSet<(string, string)> Pairs = WordList.Lines("Lexicons.Polarity.opposites.txt")
        .Select(line => line.Split(' ')).SelectMany(pair => Inflected(pair[0], pair[1])).ToFrozenSet();

    /// <summary>Whether two words, in lower case, are opposites, in either order.</summary>
    public static bool Are(string one, string other) =>
        Pairs.Contains((one, other)) || Pairs.Contains((other, one))
            || IsNegated(one, other) || IsNegated(other, one)
            || IsWithout(one, other) || IsWithout(other, one);

    private static IEnumerable<(string One, string Other)> Inflected(string one, string other) =>
    [
        (one, other),
        (Inflection.ThirdPerson(one), Inflection.ThirdPerson(other)),
        (Inflection.Past(one), Inflection.Past(other)),
        (Inflection.Gerund(one), Inflection.Gerund(other)),
    ];

    /// <summary><c>unsafe</c> for <c>safe</c>, <c>impossible</c> for <c>possible</c>.</summary>
    private static bool IsNegated(string negated, string word) =>
        negated.Length > word.Length && negated.EndsWith(word, StringComparison.Ordinal) && !FalseOpposites.Contains(negated)
            && negated[..^word.Length] is var prefix
            && ((word.Length >= ShortestAfterPrefix && Prefixes.Contains(prefix))
                || (word.Length >= ShortestAfterIn && InPrefixes.Contains(prefix)
                    && Array.Exists(AdjectiveEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))));

    /// <summary><c>careless</c> for <c>careful</c>.</summary>
    private static bool IsWithout(string less, string full) =>
        less.EndsWith("less", StringComparison.Ordinal) && full.EndsWith("ful", StringComparison.Ordinal)
            && less.AsSpan(0, less.Length - 4).SequenceEqual(full.AsSpan(0, full.Length - 3));
}
