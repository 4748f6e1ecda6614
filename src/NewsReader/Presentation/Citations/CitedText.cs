using System.Globalization;
using System.Text;

namespace NewsReader.Presentation.Citations;

/// <summary>Prepares words of a document for a line of a citation.</summary>
internal static class CitedText
{
    /// <summary>Embeddings, overrides and isolates of direction: left open, they would turn round what follows in the citation.</summary>
    private const string DirectionControls = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>The words on one line: white space and control characters become single spaces, and what no text file can hold is left
    /// out.</summary>
    public static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is '\u2028' or '\u2029')
            {
                Space(clean);
            }
            else if (rune != Rune.ReplacementChar
                && !(rune.IsBmp && DirectionControls.Contains((char)rune.Value, StringComparison.Ordinal)) && !IsNoncharacter(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    /// <summary>The words on one line, cut with an ellipsis where they are longer than a reference manager can be asked to hold.</summary>
    public static string Short(string words, int longest)
    {
        var clean = Clean(words);
        return clean.Length <= longest
            ? clean
            : clean[..(char.IsHighSurrogate(clean[longest - 1]) ? longest - 1 : longest)].TrimEnd(' ') + "…";
    }

    private static void Space(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    private static bool IsNoncharacter(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned
            && rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
