using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes;

/// <summary>Distinguishes names that identify a person or body in every story from names that do so in one story only.</summary>
public static class FullName
{
    private static readonly FrozenSet<string> Generic =
        WordList.Load("Lexicons.English.Quotes.generic-names.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>Function words inside names of bodies: <c>Bank of England</c>.</summary>
    private static readonly string[] Inner = ["of", "and", "for", "the", "on"];

    /// <summary>
    /// Whether <paramref name="name"/> is a full name: two words or more, each with a capital, one of which belongs to this person or body
    /// alone. A surname, a role (<c>Police Chief</c>), a description (<c>Critics of Trump</c>) and an office that every country has
    /// (<c>Ministry of Defence</c>) are none.
    /// </summary>
    public static bool Is(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word is "The" or "the").ToArray();
        if (words.Length < 2
            || !words.All(IsOfName)
            || (Has(words[0], WordClass.Function & ~WordClass.Time) && !Has(words[0], WordClass.GivenName)))
        {
            return false;
        }

        return Has(words[0], WordClass.GivenName) || (!Has(HeadOf(words), WordClass.Role) && words.Any(IsOwn));
    }

    private static bool IsOfName(string word) =>
        Has(word, WordClass.Capitalised | WordClass.Particle) || char.IsDigit(word[0]) || word is "&" || Inner.Contains(word);

    /// <summary>The last word before <c>of</c> or its like: what the whole is.</summary>
    private static string HeadOf(string[] words)
    {
        var inner = Array.FindIndex(words, word => Inner.Contains(word));
        return words[inner > 0 ? inner - 1 : ^1];
    }

    /// <summary>A distinctive word of this person or body: neither a noun for an office or role nor a word next to one.</summary>
    private static bool IsOwn(string word) =>
        char.IsUpper(word[0]) && !Has(word, WordClass.SpeakerNoun | WordClass.Honorific | WordClass.Function) && !Generic.Contains(word);

    private static bool Has(string word, WordClass classes) => (Lexicon.Of(word) & classes) != WordClass.None;
}
