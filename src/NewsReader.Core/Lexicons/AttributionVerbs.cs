using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>The verbs that report speech, each form with the verb it belongs to.</summary>
internal static class AttributionVerbs
{
    private static readonly FrozenDictionary<string, string> Verbs = WordList.Lines("Lexicons.English.Changes.attribution-verbs.txt")
        .Select(line => line.Split(' ')).SelectMany(forms => forms.Select(form => (form, verb: forms[0])))
        .ToFrozenDictionary(entry => entry.form, entry => entry.verb, StringComparer.Ordinal);

    /// <summary>Whether the word is a form of a verb of speech.</summary>
    public static bool Contains(string key) => Verbs.ContainsKey(key);

    /// <summary>The verb a form belongs to; the word itself when it reports no speech.</summary>
    public static string VerbOf(string key) => Verbs.GetValueOrDefault(key, key);
}
