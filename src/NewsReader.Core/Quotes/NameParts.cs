using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes;

/// <summary>Says which words of a personal name are neither given nor family name.</summary>
public static class NameParts
{
    private static readonly FrozenSet<string> Suffixes = WordList.Load("Lexicons.English.Labels.name-suffixes.txt",
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word follows a name: <c>Jr.</c>, <c>III</c>.</summary>
    public static bool IsSuffix(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Suffixes.Contains(word.Replace(".", "", StringComparison.Ordinal));
    }

    /// <summary>Whether the word, written small, belongs to the family name after it: <c>van</c>.</summary>
    public static bool IsParticle(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 0 && char.IsLower(word[0]) && (Lexicon.Of(word) & WordClass.Particle) != WordClass.None;
    }

    /// <summary>Whether the word is a title before a name: <c>Dr.</c>.</summary>
    public static bool IsHonorific(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return (Lexicon.Of(word.TrimEnd('.')) & WordClass.Honorific) != WordClass.None
            && (Lexicon.Of(word.TrimEnd('.')) & WordClass.GivenName) == WordClass.None;
    }
}
