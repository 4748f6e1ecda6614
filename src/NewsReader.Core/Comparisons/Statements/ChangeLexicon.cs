using System.Collections.Concurrent;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>
/// The words and phrases of one language that carry a claim. A new language is a file in <c>Lexicons/Statements</c> and an entry
/// of <see cref="Languages"/>; a file without an entry is not read.
/// </summary>
internal sealed class ChangeLexicon
{
    /// <summary>
    /// The languages there are lists for, as BCP 47 primary tags; the first is used where the language of a text is
    /// unknown.
    /// </summary>
    private static readonly string[] Languages = ["en", "de", "fr", "es", "pt", "zh"];

    private static readonly ConcurrentDictionary<string, ChangeLexicon> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(string[] Words, LexiconGroup Group)>> byFirst = new(StringComparer.Ordinal);

    private int longest = 1;

    private ChangeLexicon(string language)
    {
        var reader = new TextNormalizer();
        foreach (var line in WordList.Lines($"Lexicons.Statements.{language}.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var group = GroupOf(line[..colon].Split(' '));
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                Add(reader.Read(phrase, new(0, phrase.Length)), group);
            }
        }
    }

    /// <summary>The lists for a language; the English ones where there are none for it.</summary>
    public static ChangeLexicon For(string? language)
    {
        var primary = language?.Split('-')[0];
        return Loaded.GetOrAdd(Languages.Contains(primary, StringComparer.Ordinal) ? primary! : Languages[0], tag => new(tag));
    }

    /// <summary>The phrases in a run of words, the longest at each place first, without overlap.</summary>
    public IEnumerable<LexiconHit> In(NormalizedToken[] units, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (byFirst.TryGetValue(units[at].Key, out var phrases)
                && phrases.Find(phrase => IsAt(phrase.Words, units, at, end)) is { Words: { } words } found)
            {
                yield return new(at, at + words.Length, found.Group);
                at += words.Length - 1;
            }
        }
    }

    /// <summary>The phrases of which at least one word is in a run, also where the run begins or ends inside the phrase.</summary>
    public IEnumerable<LexiconHit> Touching(NormalizedToken[] units, int start, int end) => start == end ? []
        : In(units, Math.Max(0, start - longest + 1), Math.Min(units.Length, end + longest - 1))
            .Where(hit => hit.Start < end && hit.End > start);

    /// <summary>Whether a run of words holds a phrase of a kind.</summary>
    public bool Has(NormalizedToken[] units, int start, int end, string kind) =>
        In(units, start, end).Any(hit => string.Equals(hit.Group.Kind, kind, StringComparison.Ordinal));

    /// <summary>Whether a verb of speech only reports, without saying how the words are meant.</summary>
    public bool IsNeutral(string verb) =>
        byFirst.TryGetValue(verb, out var phrases) && phrases.Exists(phrase => phrase.Words.Length == 1 && phrase.Group.Kind is "neutral");

    private static LexiconGroup GroupOf(string[] name) => new(name[0], name.Length > 2 ? name[1] : "", name.Length > 1 ? name[^1] : "");

    private static bool IsAt(string[] phrase, NormalizedToken[] units, int at, int end)
    {
        if (at + phrase.Length > end)
        {
            return false;
        }

        for (var k = 1; k < phrase.Length; k++)
        {
            if (!string.Equals(units[at + k].Key, phrase[k], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(NormalizedToken[] phrase, LexiconGroup group)
    {
        if (phrase.Length == 0)
        {
            return;
        }

        if (!byFirst.TryGetValue(phrase[0].Key, out var phrases))
        {
            byFirst.Add(phrase[0].Key, phrases = []);
        }

        longest = Math.Max(longest, phrase.Length);
        phrases.Add(([.. phrase.Select(unit => unit.Key)], group));
        phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }
}
