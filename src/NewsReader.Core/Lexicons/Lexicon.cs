using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>English words with their classes, loaded once from the word lists.</summary>
internal static class Lexicon
{
    /// <summary>Longer words are in no list; also the size of the buffer a word is folded in.</summary>
    private const int LongestWord = 40;

    /// <summary>Properties of a name.</summary>
    private const WordClass Naming = WordClass.GivenName | WordClass.Masculine | WordClass.Feminine | WordClass.Place;

    private static readonly FrozenDictionary<string, WordClass> Words = Gather();

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Classes of <paramref name="word"/>, by the lists and its spelling. <c>US</c> is the country, not the pronoun.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        var shape = WordShape.Of(word);
        var stem = WordShape.WithoutGenitive(word);
        return stem is "US"
            ? shape | WordClass.Place
            : shape | (stem.Length is > 0 and <= LongestWord ? Listed(stem, shape) : WordClass.None);
    }

    private static WordClass Listed(ReadOnlySpan<char> word, WordClass shape)
    {
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return BySpan.TryGetValue(folded, out var listed) ? listed
            : (shape & WordClass.Capitalised) != WordClass.None ? NamedWithoutAccents(folded)
            : IsAdverb(folded) ? WordClass.Adverb
            : WordClass.None;
    }

    /// <summary>Only names lose their accents in print: <c>Ân</c> is not an article, nor <c>Lê</c> a particle.</summary>
    private static WordClass NamedWithoutAccents(Span<char> folded) =>
        Accents.Remove(folded)
            && BySpan.TryGetValue(folded, out var listed)
            && (listed & (WordClass.GivenName | WordClass.Place)) != WordClass.None
            ? listed & Naming
            : WordClass.None;

    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        word.Length > 4
            && word.EndsWith("ly")
            && word is not ("family" or "assembly" or "reply" or "rally" or "supply" or "italy" or "ally");

    private static FrozenDictionary<string, WordClass> Gather()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        AddNouns(words, "role-nouns", WordClass.Role);
        AddNouns(words, "document-nouns", WordClass.DocumentNoun);
        AddNouns(words, "body-nouns", WordClass.BodyNoun);
        AddPlain(words, "places", WordClass.Place);
        AddPlain(words, "work-nouns", WordClass.WorkNoun);
        AddPlain(words, "plain-verbs", WordClass.PlainVerb);
        AddPlain(words, "name-particles", WordClass.Particle);
        AddMarked(words, "honorifics", WordClass.Honorific);
        AddMarked(words, "given-names", WordClass.GivenName);
        AddMarked(words, "function-words", WordClass.None);
        AddVerbs(words, "reporting-verbs", WordClass.Reporting);
        AddVerbs(words, "quoting-verbs", WordClass.Quoting);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Entries(string list) =>
        WordList.Lines($"Lexicons.English.{list}.txt").Select(line => line.Split(' '));

    private static void AddPlain(Dictionary<string, WordClass> words, string list, WordClass added)
    {
        foreach (var entry in Entries(list))
        {
            Add(words, entry[0], added);
        }
    }

    private static void AddNouns(Dictionary<string, WordClass> words, string list, WordClass added)
    {
        foreach (var entry in Entries(list))
        {
            Add(words, entry[0], entry.Skip(1).Aggregate(added, (classes, mark) => classes | WordClasses.Named(mark)));
            Add(words, Inflection.Plural(entry[0]), added | WordClass.Plural);
        }
    }

    private static void AddMarked(Dictionary<string, WordClass> words, string list, WordClass added)
    {
        foreach (var entry in Entries(list))
        {
            Add(words, entry[0], entry.Skip(1).Aggregate(added, (classes, mark) => classes | WordClasses.Named(mark)));
        }
    }

    private static void AddVerbs(Dictionary<string, WordClass> words, string list, WordClass added)
    {
        foreach (var entry in Entries(list))
        {
            var verb = entry[0];
            Add(words, verb, added | WordClass.Base);
            Add(words, Inflection.ThirdPerson(verb), added | WordClass.Present);
            Add(words, Inflection.Gerund(verb), added | WordClass.Gerund);
            foreach (var past in entry.Length > 1 ? entry[1..] : [Inflection.Past(verb)])
            {
                Add(words, past, added | WordClass.Past);
            }
        }
    }

    private static void Add(Dictionary<string, WordClass> words, string word, WordClass added) =>
        words[word] = words.GetValueOrDefault(word) | added;
}
