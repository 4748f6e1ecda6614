namespace NewsReader.Core.Lexicons;

/// <summary>Properties of a word's spelling.</summary>
internal static class WordShape
{
    /// <summary>Capitals and the possessive ending.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        var shape = WithoutGenitive(word).Length < word.Length ? WordClass.Genitive : WordClass.None;
        if (word.Length > 0 && char.IsUpper(word[0]))
        {
            shape |= WordClass.Capitalised | (IsAllCapitals(word) ? WordClass.AllCapitals : WordClass.None);
        }
        else if (word.Length > 2 && HasInnerCapital(word))
        {
            shape |= WordClass.Capitalised;
        }

        return shape;
    }

    /// <summary>The word without <c>'s</c>, or without the apostrophe after a plural.</summary>
    public static ReadOnlySpan<char> WithoutGenitive(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’')
        {
            return IsContraction(word[..^2]) ? word : word[..^2];
        }

        return word.Length > 2 && word[^1] is '\'' or '’' ? word[..^1] : word;
    }

    /// <summary>Pronouns take <c>'s</c> for "is", never for possession.</summary>
    private static bool IsContraction(ReadOnlySpan<char> stem) =>
        stem is "he" or "she" or "it" or "that" or "there" or "what" or "who" or "here" or "let"
        or "He" or "She" or "It" or "That" or "There" or "What" or "Who" or "Here" or "Let";

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var letter in WithoutGenitive(word))
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals > 1;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word) =>
        char.IsLower(word[0])
            && (char.IsUpper(word[1])
                || (word.Length > 3 && word[1] is '\'' or '’' && char.IsUpper(word[2]))
                || (word.Length > 4 && word[2] == '-' && char.IsUpper(word[3])));
}
