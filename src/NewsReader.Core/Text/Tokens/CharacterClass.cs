using System.Globalization;
using System.Text;

namespace NewsReader.Core.Text.Tokens;

/// <summary>The class of a character in the tokenizer.</summary>
internal enum CharacterClass
{
    /// <summary>White space, and the zero-width space.</summary>
    Space,

    /// <summary>A letter of a script that writes words of several letters.</summary>
    Letter,

    /// <summary>A character of a script written without spaces, which is a word of its own: Han, Hiragana.</summary>
    Ideograph,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A combining mark or an invisible format character: it belongs to the character before it.</summary>
    Mark,

    /// <summary>Anything else: punctuation, symbols, emoji, control characters, halves of surrogate pairs.</summary>
    Other,
}

/// <summary>Puts characters into their classes.</summary>
internal static class CharacterClasses
{
    private const char ZeroWidthSpace = '\u200B';

    private static readonly CharacterClass[] Ascii =
        [.. Enumerable.Range(0, 128).Select(code => Of((char)code, char.GetUnicodeCategory((char)code)))];

    /// <summary>The class of the character at <paramref name="at"/> and the code units it takes: 2 for a surrogate pair, else 1.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int at, out int length)
    {
        var first = text[at];
        length = 1;
        if (first < Ascii.Length)
        {
            return Ascii[first];
        }

        if (!char.IsHighSurrogate(first) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
        {
            return IsIdeograph(first) ? CharacterClass.Ideograph : Of(first, char.GetUnicodeCategory(first));
        }

        length = 2;
        var rune = new Rune(first, text[at + 1]);
        return rune.Value is >= 0x20000 and <= 0x3FFFF ? CharacterClass.Ideograph : Of(first, Rune.GetUnicodeCategory(rune));
    }

    private static bool IsIdeograph(char character) =>
        character >= '\u3041'
            && character is <= '\u309F' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static CharacterClass Of(char first, UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.Format => first == ZeroWidthSpace ? CharacterClass.Space : CharacterClass.Mark,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
        _ => char.IsWhiteSpace(first) ? CharacterClass.Space : CharacterClass.Other,
    };
}
