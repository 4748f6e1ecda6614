using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons.Polarity;

/// <summary>Words that deny what a sentence says: <c>not</c>, <c>never</c>, <c>don't</c>.</summary>
internal static class Negations
{
    private static readonly FrozenDictionary<string, string[]> Languages = WordList.Lines("Lexicons.Polarity.negations.txt")
        .Select(line => line.Split(' '))
        .SelectMany(list => list.Skip(1).Select(word => (Word: word, Tag: list[0])))
        .GroupBy(entry => entry.Word, entry => entry.Tag, StringComparer.Ordinal)
        .ToFrozenDictionary(tags => tags.Key, tags => tags.ToArray(), StringComparer.Ordinal);

    /// <summary>The languages with a list of negations, as BCP 47 tags.</summary>
    public static IReadOnlyCollection<string> Tags { get; } = Languages.Values.SelectMany(tags => tags).ToHashSet(StringComparer.Ordinal);

    private static readonly string[][] Harmless =
        [.. WordList.Lines("Lexicons.Polarity.harmless-negations.txt").Select(line => line.Split(' '))];

    /// <summary>Whether a word, in its normalized form, is a negation in any of the languages.</summary>
    public static bool Contains(string key) => Languages.ContainsKey(key) || IsContracted(key);

    /// <summary>Whether a word, in its normalized form, is a negation in one of these languages.</summary>
    /// <param name="key">The word: <c>no</c> is none in Portuguese, nor <c>sin</c> in English.</param>
    /// <param name="languages">BCP 47 tags.</param>
    public static bool Contains(string key, IReadOnlyCollection<string> languages) =>
        IsContracted(key) || (Languages.TryGetValue(key, out var tags) && tags.Any(languages.Contains));

    /// <summary>Whether the negation at a place belongs to a phrase that denies nothing: <c>not only</c>, <c>no doubt</c>.</summary>
    /// <param name="words">Words in their normalized form.</param>
    /// <param name="at">The index of the negation.</param>
    public static bool IsHarmless(ReadOnlySpan<string> words, int at)
    {
        foreach (var phrase in Harmless)
        {
            if (Matches(phrase, words[at..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(string[] phrase, ReadOnlySpan<string> words)
    {
        var isMatch = words.Length >= phrase.Length && string.Equals(Plain(words[0]), phrase[0], StringComparison.Ordinal);
        for (var i = 1; isMatch && i < phrase.Length; i++)
        {
            isMatch = string.Equals(words[i], phrase[i], StringComparison.Ordinal);
        }

        return isMatch;
    }

    private static string Plain(string key) => IsContracted(key) || key is "cannot" ? "not" : key;

    private static bool IsContracted(string key) => key.EndsWith("n't", StringComparison.Ordinal);
}
