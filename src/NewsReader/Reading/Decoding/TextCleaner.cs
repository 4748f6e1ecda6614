using System.Buffers;
using System.Text;
using NewsReader.Core.Documents;

namespace NewsReader.Reading.Decoding;

/// <summary>
/// Makes decoded text regular without moving its characters where it can: line ends of every system become line feeds,
/// control characters become spaces. Only what has no width (soft hyphens, joiners, byte order marks) is taken out.
/// </summary>
internal static class TextCleaner
{
    // Soft hyphen, zero-width space, word joiner, byte order mark. The joiners inside Arabic and Indic words stay.
    private static readonly SearchValues<char> Widthless = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    private static readonly SearchValues<char> Irregular = SearchValues.Create(IrregularCharacters());

    private static readonly SearchValues<char> Controls = SearchValues.Create(IrregularCharacters().Where(IsControl).ToArray());

    public static string Clean(string text, List<Problem> problems)
    {
        if (text.AsSpan().IndexOfAny(Irregular) < 0 && IsWellFormed(text))
        {
            return text;
        }

        if (text.Count(IsControl) is var controls and > 0)
        {
            var first = CleanOffset(text, text.AsSpan().IndexOfAny(Controls));
            problems.Add(new(ProblemKind.ControlCharacters, $"{controls} control characters became spaces.", new(first, first + 1)));
        }

        // Straight into a string of the right length: the largest documents would not bear a second copy.
        return string.Create(text.Length - text.Count(Widthless.Contains), text, Fill);
    }

    /// <summary>
    /// Makes a text regular without moving a character, for what escapes of a format put into it after it was cleaned.
    /// Widthless characters stay.
    /// </summary>
    public static string CleanInPlace(string text) =>
        text.AsSpan().IndexOfAny(Irregular) < 0 && IsWellFormed(text)
            ? text
            : string.Create(text.Length, text, static (clean, dirty) =>
            {
                for (var i = 0; i < clean.Length; i++)
                {
                    clean[i] = Regular(dirty, i);
                }
            });

    /// <summary>Position of a character in the cleaned text.</summary>
    public static int CleanOffset(string text, int at) => at - text.AsSpan(0, at).CountAny(Widthless);

    /// <summary>
    /// Makes the line ends of Windows regular in place: the carriage return becomes a space, so that every character keeps
    /// its offset.
    /// </summary>
    public static void MakeLineEndsRegular(Span<char> text)
    {
        for (var at = text.IndexOf("\r\n"); at >= 0;)
        {
            text[at] = ' ';
            var next = text[(at + 1)..].IndexOf("\r\n");
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static void Fill(Span<char> clean, string text)
    {
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Widthless.Contains(text[i]))
            {
                clean[end++] = Regular(text, i);
            }
        }
    }

    private static char Regular(string text, int i) => text[i] switch
    {
        '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? ' ' : '\n',
        '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' => '\n',
        var c when IsControl(c) => ' ',
        var c when char.IsSurrogate(c) && !IsPaired(text, i) => '\uFFFD',
        var c => c,
    };

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085');

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static bool IsWellFormed(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !IsPaired(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static string IrregularCharacters()
    {
        var irregular = new StringBuilder("\u00AD\u200B\u2060\uFEFF\u2028\u2029");
        for (var c = '\0'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n'))
            {
                irregular.Append(c);
            }
        }

        return irregular.ToString();
    }
}
