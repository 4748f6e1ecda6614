using System.Collections.Frozen;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>
/// A list of words and phrases looked up in the words of a passage, the longest at each place first. Phrases of one meaning
/// stand on one line, with commas between. A phrase that ends in <c>N</c> stands before a number only; the number is no part
/// of what is found.
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
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToList(), StringComparer.Ordinal);
    }

    /// <summary>Where the phrases stand, as (first word, word after the last, meaning), not overlapping.</summary>
    public List<(int Start, int End, string Meaning)> In(NormalizedToken[] units)
    {
        var found = new List<(int, int, string)>();
        for (var at = 0; at < units.Length; at++)
        {
            if (byFirst.TryGetValue(units[at].Key, out var phrases) && phrases.Find(phrase => StandsAt(phrase.Words, units, at)) is { Words: { } words } phrase)
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
            if (at + k >= units.Length || !(phrase[k] is BeforeNumber ? units[at + k].Kind == FormKind.Number : string.Equals(units[at + k].Key, phrase[k], StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
