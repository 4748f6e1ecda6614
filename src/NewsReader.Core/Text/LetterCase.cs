namespace NewsReader.Core.Text;

/// <summary>The letter case of a range of text.</summary>
internal static class LetterCase
{
    /// <summary>
    /// Whether it has letters and all of them are capitals (a <c>Mc</c> or <c>Mac</c> before a capital counts as capital).
    /// </summary>
    public static bool IsUpper(ReadOnlySpan<char> span)
    {
        var capitals = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (char.IsUpper(span[i]))
            {
                capitals++;
            }
            else if (char.IsLower(span[i]) && !IsInsideMac(span, i))
            {
                return false;
            }
        }

        return capitals > 0;
    }

    /// <summary>Whether it has letters of a script that knows no capitals, and of no other.</summary>
    public static bool IsCaseless(ReadOnlySpan<char> span)
    {
        var letters = 0;
        foreach (var c in span)
        {
            if (char.IsUpper(c) || char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 0;
    }

    /// <summary>Whether any of its characters is a letter.</summary>
    public static bool HasLetters(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether its first letter, after opening marks, is a capital.</summary>
    public static bool StartsUpper(ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (char.IsLetterOrDigit(c))
            {
                return char.IsUpper(c);
            }
        }

        return false;
    }

    /// <summary>Whether it ends as sentences do: with a stop, or a stop inside closing marks.</summary>
    public static bool EndsWithStop(ReadOnlySpan<char> span)
    {
        var end = span.TrimEnd(" \t\u00A0\"'”’»)]」』）").Length;
        return end > 0 && span[end - 1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।';
    }

    /// <summary>How many stretches between white space it has.</summary>
    public static int WordCount(ReadOnlySpan<char> span)
    {
        // Where a word starts cannot be foretold, and a wrong guess of the processor costs more than the sums.
        var (count, before) = (0, 1);
        foreach (var c in span)
        {
            var space = char.IsWhiteSpace(c) ? 1 : 0;
            count += before & ~space;
            before = space;
        }

        return count;
    }

    /// <summary>Whether most of its longer words are capitalised, as in a title.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> span)
    {
        const int shortWord = 3; // letters of and, for, the, which titles print in lower case
        var (words, capitals) = (0, 0);
        foreach (var range in span.SplitAny(' ', '\u00A0', '\t'))
        {
            var word = span[range];
            if (word.Length > shortWord)
            {
                words++;
                capitals += StartsUpper(word) ? 1 : 0;
            }
        }

        return words > 0 && capitals * 4 >= words * 3;
    }

    /// <summary>The words with white space collapsed and letters in capitals: the key that identifies equal labels.</summary>
    public static string Key(ReadOnlySpan<char> span)
    {
        var key = new System.Text.StringBuilder(span.Length);
        foreach (var c in span)
        {
            var isSpace = char.IsWhiteSpace(c) || c == '\u00A0';
            if (!isSpace)
            {
                key.Append(char.ToUpperInvariant(c == '’' ? '\'' : c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    // MCCONNELL is often printed McCONNELL.
    private static bool IsInsideMac(ReadOnlySpan<char> span, int i)
    {
        var rest = span[i..];
        return (rest.StartsWith("c") || rest.StartsWith("ac")) && i > 0 && span[i - 1] == 'M'
            ? rest.Length > 1 && (char.IsUpper(rest[1]) || (rest[1] == 'c' && rest.Length > 2 && char.IsUpper(rest[2])))
            : i > 1 && span[i] == 'c' && span[i - 1] == 'a' && span[i - 2] == 'M' && rest.Length > 1 && char.IsUpper(rest[1]);
    }
}
