using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons.Languages;

/// <summary>
/// The short lists of a language's grammar, read from its <c>grammar.txt</c>: a line is the name of a list, a colon, and words or
/// phrases with commas between.
/// </summary>
internal sealed class SpeechGrammar
{
    private readonly FrozenDictionary<string, FrozenSet<string>> lists;
    private readonly FrozenDictionary<string, string[][]> phrases;
    private readonly FrozenDictionary<string, string[]> ordered;

    private SpeechGrammar(IEnumerable<string> lines)
    {
        ordered = lines.Select(line => line.Split(':', 2))
            .ToFrozenDictionary(parts => parts[0].Trim(),
                parts => parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                StringComparer.Ordinal);
        lists = ordered.ToFrozenDictionary(list => list.Key, list => list.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);
        phrases = ordered.ToFrozenDictionary(list => list.Key, list => list.Value.Select(phrase => phrase.Split(' ')).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>A grammar without any list.</summary>
    public static SpeechGrammar None { get; } = new([]);

    /// <summary>The entries of a list in the order they are written; none when the list is missing.</summary>
    public IReadOnlyCollection<string> this[string list] => ordered.GetValueOrDefault(list, []);

    /// <summary>Reads the grammar of a folder under <c>Lexicons</c>.</summary>
    public static SpeechGrammar Load(string folder) => new(WordList.Lines($"Lexicons.{folder}.grammar.txt"));

    /// <summary>Whether the list has this entry, in any letters.</summary>
    public bool Has(string list, ReadOnlySpan<char> entry) =>
        lists.TryGetValue(list, out var entries) && entries.GetAlternateLookup<ReadOnlySpan<char>>().Contains(entry);

    /// <summary>The entries of a list as words; none when the list is missing.</summary>
    public IReadOnlyList<string[]> Phrases(string list) => phrases.GetValueOrDefault(list, []);
}
