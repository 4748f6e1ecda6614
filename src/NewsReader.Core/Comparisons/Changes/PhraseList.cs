using System.Collections.Frozen;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>
/// A list of words and phrases that are looked up in a passage, the longest first. Phrases with one meaning are on one
/// line, separated by commas. A phrase that ends in <c>N</c> only matches before a number, which is not part of the match.
/// </summary>
internal sealed class PhraseList
{
    private const string BeforeNumber = "N";

    private readonly FrozenDictionary<string, List<(string[] Words, string Meaning)>> byFirst;

    /// <param name="file">The embedded word list.</param>
    public PhraseList(string file)
    {
        byFirst = WordList.Lines(file).SelectMany(line => line.Split(", ").Select(phrase => (Words: phrase.Split(' '), Meaning: line)))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group =>
                group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToList(), StringComparer.Ordinal);
    }

    /// <summary>Positions of the phrases as (first word, word after the last, meaning), not overlapping.</summary>
    public List<(int Start, int End, string Meaning)> In(NormalizedToken[] units)
    {
        var found = new List<(int, int, string)>();
        for (var at = 0; at < units.Length; at++)
        {
            if (byFirst.TryGetValue(units[at].Key, out var phrases)
                && phrases.Find(phrase => StandsAt(phrase.Words, units, at)) is { Words: { } words } phrase)
            {
                var end = at + words.Length - (words[^1] is BeforeNumber ? 1 : 0);
                found.Add((at, end, phrase.Meaning));
                at = end - 1;
            }
        }

        return found;
    }

    private static bool StandsAt(string[] phrase, NormalizedToken[] units, int at)
    {
        for (var k = 0; k < phrase.Length; k++)
        {
            if (at + k >= units.Length
                || !(phrase[k] is BeforeNumber
                    ? units[at + k].Kind == FormKind.Number
                    : string.Equals(units[at + k].Key, phrase[k], StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
