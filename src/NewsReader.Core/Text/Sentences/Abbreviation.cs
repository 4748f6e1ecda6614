using System.Collections.Frozen;

namespace NewsReader.Core.Text.Sentences;

/// <summary>Distinguishes dots that belong to the word before them from dots that end a sentence.</summary>
internal static class Abbreviation
{
    private static readonly FrozenSet<string> BeforeNames =
        WordList.Load("Lexicons.English.Text.before-names.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Abbreviations =
        WordList.Load("Lexicons.English.Text.abbreviations.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Openers = WordList.Load("Lexicons.English.Text.openers.txt");
    private static readonly FrozenSet<string> OrdinalNouns = WordList.Load("Lexicons.English.Text.ordinal-nouns.txt");

    /// <summary>Whether the dot at <paramref name="stop"/> belongs to the word before it and does not end the sentence.</summary>
    public static bool EndsAt(string text, int stop, int next, int limit)
    {
        var word = WordAround.Before(text, stop);
        if (word.IsEmpty)
        {
            return false;
        }

        if (BeforeNames.Holds(word))
        {
            return true;
        }

        var follower = WordAround.At(text, next, limit);
        if (IsNumber(word))
        {
            return word.Length <= 2 && OrdinalNouns.Holds(follower);
        }

        // "z. B.", "d. h.", "n. 14": a lone small letter with a dot is half of an abbreviation, or counts what follows.
        if (word.Length == 1 && char.IsLower(word[0]) && follower.Length > 0 && (follower.Length == 1 || char.IsAsciiDigit(follower[0])))
        {
            return true;
        }

        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isDotted = char.IsLetter(word[0]) && word.Contains('.');
        if (!isInitial && !isDotted && !Abbreviations.Holds(word))
        {
            return false;
        }

        var isPronoun = isInitial && word[0] == 'I' && !IsAfterName(text, stop);
        return !isPronoun && !Openers.Holds(follower);
    }

    // "J. K. Rowling", "George W. Bush": an initial follows a capital or another initial; the pronoun I does not.
    private static bool IsAfterName(string text, int stop)
    {
        var before = stop - 2;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before >= 0 && (text[before] == '.' || char.IsUpper(WordAround.Before(text, before + 1) is [var first, ..] ? first : ' '));
    }

    /// <summary>Whether the word is written small, and is neither an abbreviation nor a title.</summary>
    public static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c) && c is not ('’' or '\'' or '-'))
            {
                return false;
            }
        }

        return word.Length > 2 && !Abbreviations.Holds(word) && !BeforeNames.Holds(word);
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
