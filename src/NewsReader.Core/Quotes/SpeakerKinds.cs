using System.Buffers;
using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes;

/// <summary>Determines the kind of speaker from the words of a name and the role that goes with it.</summary>
public static class SpeakerKinds
{
    /// <summary>Letters of the longest name that is spelled out: <c>UNESCO</c>; longer ones in capitals are surnames.</summary>
    private const int LongestInitials = 6;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");
    private static readonly FrozenSet<string> Initials = WordList.Load("Lexicons.English.Quotes.spoken-initials.txt");

    /// <summary>The kind of speaker; a person unless the words suggest another kind.</summary>
    /// <param name="name">The name as printed; an empty one counts as a description.</param>
    /// <param name="role">The role that the text gives, which bodies do not have; <see langword="null"/> when none.</param>
    public static SpeakerKind Of(string name, string? role = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', '(', ')'))
            .Where(word => word.Length > 0).ToList();
        if (words.Count == 0)
        {
            return SpeakerKind.Described;
        }

        return OutletNames.IsLikely(name) || OutletNames.IsPrinted(name) ? SpeakerKind.Body
            : !IsName(words) ? Described(words)
            : role is null && IsBody(words) ? SpeakerKind.Body
            : SpeakerKind.Person;
    }

    /// <summary>Whether it begins as names do: <c>the ministry</c> and <c>residents</c> do not, <c>von Hagen</c> does.</summary>
    private static bool IsName(List<string> words) =>
        !Is(words[0], WordClass.Opener) && words.Find(word => !Is(word, WordClass.Particle)) is { } first
            && (!char.IsLower(first[0]) || Is(first, WordClass.Capitalised));

    /// <summary>A description is of a body when the noun that heads it is: the last before a preposition.</summary>
    private static SpeakerKind Described(List<string> words)
    {
        var end = words.FindIndex(1, word => Is(word, WordClass.Preposition | WordClass.Relative));
        var head = words[(end < 0 ? words.Count : end) - 1];
        return Is(head, WordClass.BodyNoun | WordClass.Place) && !Is(head, WordClass.Role) ? SpeakerKind.Body : SpeakerKind.Described;
    }

    private static bool IsBody(List<string> words)
    {
        var isGiven = Is(words[0], WordClass.GivenName | WordClass.Honorific) && !Is(words[0], WordClass.Place);
        return words.Count == 1
            ? !isGiven && (Is(words[0], WordClass.Place | WordClass.BodyNoun) || IsSpelledOut(words[0]))
            : words.Skip(1).Any(word => Is(word, WordClass.Preposition) && !Is(word, WordClass.Particle))
                || (Is(words[^1], WordClass.BodyNoun) && !(isGiven && (words.Count == 2 || Is(words[^1], WordClass.Plural))))
                || (!isGiven && words.SkipLast(1).Any(word => Is(word, WordClass.BodyNoun)))
                || (!isGiven && words.TrueForAll(word => Is(word, WordClass.Place)));
    }

    /// <summary><c>NATO</c>, <c>FBI</c>, <c>CGTN</c>. A pronounceable word such as <c>TRUMP</c> counts only if it is in the list.</summary>
    private static bool IsSpelledOut(string word) =>
        word.Length is > 1 and <= LongestInitials && word.All(letter => char.IsUpper(letter) || letter == '.')
        && (Initials.Contains(word) || word.Contains('.') || !word.AsSpan().ContainsAny(Vowels));

    private static bool Is(string word, WordClass classes) => (Lexicon.Of(word) & classes) != WordClass.None;
}
