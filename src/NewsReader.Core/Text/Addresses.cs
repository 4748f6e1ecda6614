namespace NewsReader.Core.Text;

/// <summary>Web addresses that are given in place of a text.</summary>
public static class Addresses
{
    private static readonly string[] Openings = ["http://", "https://", "www."];

    /// <summary>Whether a text consists of web addresses and white space, with one address at least.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.SplitAny(" \t\r\n\u00A0".AsSpan()))
        {
            var word = text[range];
            if (!word.IsEmpty && !IsOne(word))
            {
                return false;
            }

            count += word.IsEmpty ? 0 : 1;
        }

        return count > 0;
    }

    private static bool IsOne(ReadOnlySpan<char> word)
    {
        foreach (var opening in Openings)
        {
            if (word.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length > opening.Length;
            }
        }

        return false;
    }
}
