using System.Collections.Frozen;

namespace NewsReader.Core.Text.Sentences;

/// <summary>The words on either side of a stop.</summary>
internal static class WordAround
{
    // Longest word that is looked up: longer ones are not abbreviations, and a text without spaces remains linear.
    private const int LongestWord = 24;

    /// <summary>The word that ends at <paramref name="end"/>, with its inner dots; empty where none does.</summary>
    public static ReadOnlySpan<char> Before(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestWord && IsWordCharacter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>The word that starts at <paramref name="start"/>; empty where none does.</summary>
    public static ReadOnlySpan<char> At(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start <= LongestWord && (char.IsLetterOrDigit(text[end]) || text[end] is '’' or '\'' or '-'))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '’' or '\'';

    /// <summary>Whether the list holds the word.</summary>
    public static bool Holds(this FrozenSet<string> list, ReadOnlySpan<char> word) =>
        list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
