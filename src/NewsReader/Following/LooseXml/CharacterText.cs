using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using NewsReader.Reading.Decoding;

namespace NewsReader.Following.LooseXml;

/// <summary>Resolves character references and removes characters that no text contains.</summary>
internal static class CharacterText
{
    /// <summary>The longest reference that HTML defines has 31 letters between its marks.</summary>
    private const int LongestReference = 32;

    private static readonly SearchValues<char> Unclean = SearchValues.Create(UncleanCharacters());

    /// <summary>The text with its references resolved. What is not a reference stays as written: <c>a&amp;b</c>.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOf('&');
        if (mark < 0)
        {
            return Clean(text.ToString());
        }

        var decoded = new StringBuilder(text.Length);
        while (mark >= 0)
        {
            decoded.Append(text[..mark]);
            text = text[mark..];
            var taken = AppendReference(decoded, text);
            text = text[taken..];
            mark = text.IndexOf('&');
        }

        return Clean(decoded.Append(text).ToString());
    }

    /// <summary>
    /// The text without control characters and non-characters. A control character from U+0080 to U+009F is read as the
    /// Windows-1252 character that was meant.
    /// </summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Unclean) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is >= '\u0080' and <= '\u009F')
            {
                clean.Append(CharsetDecoder.Windows1252.GetString([(byte)letter]).TrimEnd(letter));
            }
            else if (char.IsSurrogate(letter))
            {
                clean.Append(i + 1 < text.Length && char.IsSurrogatePair(letter, text[i + 1]) ? text.AsSpan(i++, 2) : "\uFFFD");
            }
            else if (!Unclean.Contains(letter))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString();
    }

    /// <summary>Appends what the reference at the start of the text means, or its mark; returns how many characters were read.</summary>
    private static int AppendReference(StringBuilder decoded, ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestReference + 1)].IndexOf(';');
        if (end > 1 && Resolve(text[1..end]) is { } character)
        {
            decoded.Append(character);
            return end + 1;
        }

        decoded.Append('&');
        return 1;
    }

    private static string? Resolve(ReadOnlySpan<char> name)
    {
        if (name[0] is not '#')
        {
            var reference = $"&{name};";
            var character = WebUtility.HtmlDecode(reference);
            return string.Equals(character, reference, StringComparison.Ordinal) ? null : character;
        }

        var isHexadecimal = name.Length > 1 && name[1] is 'x' or 'X';
        var digits = name[(isHexadecimal ? 2 : 1)..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return !int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) || code is < 0 or > 0x10FFFF ? null
            : code > char.MaxValue ? char.ConvertFromUtf32(code)
            : ((char)code).ToString();
    }

    private static string UncleanCharacters()
    {
        var unclean = new StringBuilder("\u007F\uFFFE\uFFFF");
        for (var letter = '\0'; letter < ' '; letter++)
        {
            unclean.Append(letter is '\t' or '\n' or '\r' ? "" : letter.ToString());
        }

        for (var letter = '\u0080'; letter <= '\u009F'; letter++)
        {
            unclean.Append(letter);
        }

        for (var letter = 0xD800; letter <= 0xDFFF; letter++)
        {
            unclean.Append((char)letter);
        }

        return unclean.ToString();
    }
}
