using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>
/// A list of words and phrases looked up in the words of a passage, the longest at each place first. A phrase that ends in
/// <c>N</c> stands before a number only; the number is no part of what is found.
/// </summary>
internal sealed class PhraseList
{
    private const string BeforeNumber = "N";

    private readonly Dictionary<string, List<string[]>> byFirst = new(StringComparer.Ordinal);

    /// <param name="file">The embedded word list.</param>
    public PhraseList(string file)
    {
        foreach (var phrase in WordList.Lines(file).Select(line => line.Split(' ')).OrderByDescending(phrase => phrase.Length))
        {
            byFirst.TryAdd(phrase[0], []);
            byFirst[phrase[0]].Add(phrase);
        }
    }

    /// <summary>Where the phrases stand, as (first word, word after the last, phrase), not overlapping.</summary>
    public List<(int Start, int End, string Phrase)> In(IReadOnlyList<FormUnit> units)
    {
        var found = new List<(int, int, string)>();
        for (var at = 0; at < units.Count; at++)
        {
            if (byFirst.TryGetValue(units[at].Key, out var phrases) && phrases.Find(phrase => StandsAt(phrase, units, at)) is { } phrase)
            {
                var end = at + phrase.Length - (phrase[^1] is BeforeNumber ? 1 : 0);
                found.Add((at, end, string.Join(' ', phrase)));
                at = end - 1;
            }
        }

        return found;
    }

    private static bool StandsAt(string[] phrase, IReadOnlyList<FormUnit> units, int at)
    {
        for (var k = 0; k < phrase.Length; k++)
        {
            if (at + k >= units.Count || !(phrase[k] is BeforeNumber ? units[at + k].Kind == FormKind.Number : string.Equals(units[at + k].Key, phrase[k], StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
