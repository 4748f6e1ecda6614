namespace NewsReader.Core.Text;

/// <summary>Properties of a writing system that matter for search.</summary>
public static class Script
{
    /// <summary>
    /// Whether the text has letters of a script written without spaces between words, so that only search by substring
    /// finds its words.
    /// </summary>
    public static bool IsUnspaced(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var letter in text)
        {
            if (letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
                or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
                or (>= '\uD840' and <= '\uD888'))
            {
                return true;
            }
        }

        return false;
    }
}
