using System.Globalization;
using System.Text;

namespace NewsReader.Hosting;

/// <summary>Text that others chose (names of files and addresses), made safe for a line of a log or a terminal.</summary>
internal static class LogLine
{
    /// <summary>The text with every character escaped that would end the line, move the cursor or reverse the text direction.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = IsUnsafe(character) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}") : escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
