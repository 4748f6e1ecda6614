using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons.Languages;

/// <summary>Reads the classes of the words of one language from the files of its folder.</summary>
internal static class SpeechWords
{
    /// <summary>Marks a participle in a line of verb forms.</summary>
    private const char Participle = '=';

    /// <summary>Marks a gerund in a line of verb forms.</summary>
    private const char Gerund = '+';

    /// <summary>
    /// All listed words. Given names are the same in every language; a word of grammar is none.
    /// </summary>
    /// <param name="folder">The folder under <c>Lexicons</c>.</param>
    public static FrozenDictionary<string, WordClass> Gather(string folder)
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        var conjugations = Lines(folder, "conjugations").OrderByDescending(entry => entry[0].Length).ToList();
        Add(words, folder, "function-words", WordClass.None);
        Add(words, folder, "role-nouns", WordClass.Role);
        Add(words, folder, "body-nouns", WordClass.BodyNoun);
        Add(words, folder, "document-nouns", WordClass.DocumentNoun);
        Add(words, folder, "work-nouns", WordClass.WorkNoun);
        Add(words, folder, "honorifics", WordClass.Honorific);
        Add(words, folder, "name-particles", WordClass.Particle);
        AddVerbs(words, Lines(folder, "reporting-verbs"), conjugations, WordClass.Reporting);
        AddVerbs(words, Lines(folder, "quoting-verbs"), conjugations, WordClass.Quoting);
        AddNames(words);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Lines(string folder, string list) =>
        WordList.Lines($"Lexicons.{folder}.{list}.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void Add(Dictionary<string, WordClass> words, string folder, string list, WordClass added)
    {
        foreach (var entry in Lines(folder, list))
        {
            words[entry[0]] = entry.Skip(1)
                .Aggregate(words.GetValueOrDefault(entry[0]) | added, (all, mark) => all | WordClasses.Named(mark));
        }
    }

    private static void AddVerbs(
        Dictionary<string, WordClass> words, IEnumerable<string[]> verbs, List<string[]> conjugations, WordClass added)
    {
        foreach (var verb in verbs)
        {
            Put(words, verb[0], added | WordClass.Base);
            foreach (var form in verb.Length > 1 ? verb[1..] : Conjugated(verb[0], conjugations))
            {
                Put(words, form.TrimStart(Participle, Gerund), added | (form[0] switch
                {
                    Participle => WordClass.Past,
                    Gerund => WordClass.Gerund,
                    _ => WordClass.Present,
                }));
            }
        }
    }

    /// <summary>The forms of a regular verb, by the longest ending that fits: its stem with each ending of the line.</summary>
    private static IEnumerable<string> Conjugated(string verb, List<string[]> conjugations)
    {
        var endings = conjugations.Find(entry => verb.EndsWith(entry[0], StringComparison.Ordinal));
        var stem = verb[..^(endings?[0].Length ?? 0)];
        return endings is null ? [verb] : endings.Skip(1).Select(ending => Joined(stem, ending));
    }

    // "=ge~t" is a participle with a prefix: the stem takes the place of the tilde.
    private static string Joined(string stem, string ending)
    {
        var mark = ending[0] is Participle or Gerund ? ending[..1] : "";
        var rest = ending[mark.Length..];
        return rest.Contains('~', StringComparison.Ordinal)
            ? mark + rest.Replace("~", stem, StringComparison.Ordinal)
            : mark + stem + (rest is "-" ? "" : rest);
    }

    private static void AddNames(Dictionary<string, WordClass> words)
    {
        foreach (var entry in Lines("English", "given-names"))
        {
            if (!words.ContainsKey(entry[0]))
            {
                words[entry[0]] = entry.Skip(1).Aggregate(WordClass.GivenName, (all, mark) => all | WordClasses.Named(mark));
            }
        }

        foreach (var entry in Lines("English", "places"))
        {
            words[entry[0]] = words.GetValueOrDefault(entry[0]) | WordClass.Place;
        }
    }

    private static void Put(Dictionary<string, WordClass> words, string word, WordClass added) =>
        words[word] = words.GetValueOrDefault(word) | added;
}
