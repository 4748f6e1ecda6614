using System.Globalization;

namespace NewsReader.Core.Text.Tokens;

/// <summary>
/// Cuts text into words, numbers and marks, in one pass. Words keep their inner apostrophes and hyphens and the dots of
/// <c>U.S.</c>; numbers keep their separators; an ideograph is a word; surrogate pairs, combining marks and emoji
/// sequences are never cut. White space, and invisible characters that follow nothing, lie in no token.
/// </summary>
public static class Tokenizer
{
    /// <summary>The usual length of an English word with the space after it; sets the first capacity of the list.</summary>
    private const int TypicalTokenLength = 5;

    /// <summary>The tokens of <paramref name="range"/> in reading order, as spans into <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public static List<Token> Tokenize(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((range.Length / TypicalTokenLength) + 1);
        Tokenize(text, range, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of <paramref name="range"/> to the end of <paramref name="tokens"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public static void Tokenize(string text, TextSpan range, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var characters = text.AsSpan(range.Start, range.Length);
        for (var at = 0; at < characters.Length;)
        {
            var kind = Next(characters, at, out var end);
            if (kind is { } found)
            {
                tokens.Add(new(new(range.Start + at, range.Start + end), found));
            }

            at = end;
        }
    }

    private static TokenKind? Next(ReadOnlySpan<char> text, int at, out int end)
    {
        var first = CharacterClasses.At(text, at, out var length);
        end = at + length;
        switch (first)
        {
            case CharacterClass.Letter:
                end = WordEnd(text, at, end);
                return TokenKind.Word;
            case CharacterClass.Digit:
                return NumberOrWord(text, ref end);
            case CharacterClass.Ideograph:
                end = MarksEnd(text, end);
                return TokenKind.Word;
            case CharacterClass.Other:
                end = PunctuationEnd(text, at);
                return TokenKind.Punctuation;
            default:
                return null;
        }
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start, int end)
    {
        end = LettersEnd(text, end);
        return JoinedEnd(text, AbbreviationEnd(text, start, end));
    }

    /// <summary>After the letters, digits and marks that follow without a break.</summary>
    private static int LettersEnd(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length)
        {
            if (CharacterClasses.At(text, end,
                out var length) is not (CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark))
            {
                break;
            }

            end += length;
        }

        return end;
    }

    /// <summary>After further parts joined by an apostrophe or hyphen: <c>don't</c>, <c>post-war</c>, <c>mother-in-law's</c>.</summary>
    private static int JoinedEnd(ReadOnlySpan<char> text, int end)
    {
        while (end + 1 < text.Length && (IsApostrophe(text[end]) || IsHyphen(text[end]))
            && CharacterClasses.At(text, end + 1, out _) is CharacterClass.Letter or CharacterClass.Digit)
        {
            end = LettersEnd(text, end + 1);
        }

        return end;
    }

    /// <summary>
    /// The end of <c>U.S.</c>, <c>p.m.</c>, <c>D.C</c>: single letters separated by dots; <paramref name="end"/> when it is
    /// not such a form.
    /// </summary>
    private static int AbbreviationEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var last = end;
        while (end - start == 1 && end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]))
        {
            (start, end) = (end + 1, LettersEnd(text, end + 2));
            last = end - start == 1 ? end : last;
        }

        var hasInnerDot = last > 1 && text[last - 1] != '.' && text[last - 2] == '.';
        return hasInnerDot && last < text.Length && text[last] == '.' ? last + 1 : last;
    }

    private static TokenKind NumberOrWord(ReadOnlySpan<char> text, ref int end)
    {
        end = LettersEnd(text, end);
        while (end + 1 < text.Length && JoinsDigits(text, end))
        {
            end = LettersEnd(text, end + 1);
        }

        var number = end;
        if (end + 1 < text.Length && IsHyphen(text[end]) && CharacterClasses.At(text, end + 1, out _) == CharacterClass.Letter)
        {
            end = JoinedEnd(text, end);
        }

        return end == number ? TokenKind.Number : TokenKind.Word;
    }

    /// <summary>
    /// Whether the character at <paramref name="at"/>, between digits, is part of the number: <c>2,500</c>, <c>3.5</c>,
    /// <c>19:30</c>, <c>7/11</c>.
    /// </summary>
    private static bool JoinsDigits(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ',' or '.' or ':' or '/' or '\'' or '’' or '٫' or '٬' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        '\u00A0' or '\u202F' or '\u2009' => IsGroupOfThree(text, at + 1) && char.IsDigit(text[at - 1]),
        _ => false,
    };

    private static bool IsGroupOfThree(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length
            && !text.Slice(at, 3).ContainsAnyExceptInRange('0', '9')
            && (at + 3 == text.Length || !char.IsDigit(text[at + 3]));

    private static int PunctuationEnd(ReadOnlySpan<char> text, int at)
    {
        var mark = text[at];
        var end = at + 1;
        if (mark == '.' || IsDash(mark))
        {
            while (end < text.Length && text[end] == mark)
            {
                end++;
            }

            return MarksEnd(text, end);
        }

        var isPlain = char.IsAscii(mark) && (end == text.Length || char.IsAscii(text[end]));
        return isPlain ? end : at + StringInfo.GetNextTextElementLength(text[at..]);
    }

    private static int MarksEnd(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && CharacterClasses.At(text, end, out var length) == CharacterClass.Mark)
        {
            end += length;
        }

        return end;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ' or '＇';

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    private static bool IsDash(char character) => character is '-' or '–' or '—' or '―';
}
