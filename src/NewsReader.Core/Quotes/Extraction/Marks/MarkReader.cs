using System.Buffers;

namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>Determines the function of a double quote mark of any script, from its shape and the characters on either side.</summary>
internal static class MarkReader
{
    /// <summary>The double quote marks of the scripts that are read.</summary>
    public static SearchValues<char> DoubleMarks { get; } = SearchValues.Create("\"“”„‟«»「」『』〝〞＂｢｣❝❞״");

    /// <summary>The function of the mark at <paramref name="at"/>, given whether a run is open (<paramref name="isOpen"/>).</summary>
    /// <param name="start">Where the paragraph starts: nothing before it counts.</param>
    /// <param name="end">Where the paragraph ends.</param>
    public static MarkRole Of(ReadOnlySpan<char> text, int at, int start, int end, bool isOpen)
    {
        var before = at > start ? text[at - 1] : ' ';
        var after = at + 1 < end ? text[at + 1] : ' ';
        return text[at] switch
        {
            '「' or '『' or '〝' or '„' or '‟' or '｢' or '❝' => MarkRole.Opens,
            '」' or '』' or '〞' or '｣' or '❞' => MarkRole.Closes,
            '“' => LooksClosing(before, after) && isOpen ? MarkRole.Closes : MarkRole.Opens,
            '”' => LooksOpening(before, after) && !isOpen ? MarkRole.Opens : MarkRole.Closes,
            '«' => LooksClosing(before, after) && isOpen ? MarkRole.Closes : MarkRole.Opens,
            '»' => LooksOpening(before, after) && !isOpen ? MarkRole.Opens : MarkRole.Closes,
            '"' or '＂' or '״' => Straight(before, after, isOpen),
            _ => MarkRole.None,
        };
    }

    /// <summary>Whether a mark between these two characters comes before a word and not after one.</summary>
    public static bool LooksOpening(char before, char after) =>
        (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '\'' or '“' or '"')
            && !char.IsWhiteSpace(after)
            && after is not (',' or ')');

    /// <summary>Whether a mark between these two characters comes after a word and not before one.</summary>
    public static bool LooksClosing(char before, char after) =>
        !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after) && after is not ('$' or '£' or '€' or '[' or '#' or '@');

    private static MarkRole Straight(char before, char after, bool isOpen)
    {
        if (before == '=')
        {
            return isOpen ? MarkRole.Either : MarkRole.None;
        }

        if (IsHebrew(before) && IsHebrew(after))
        {
            return MarkRole.None;
        }

        if (LooksOpening(before, after))
        {
            return LooksClosing(before, after) ? MarkRole.Either : MarkRole.Opens;
        }

        if (LooksClosing(before, after))
        {
            return !isOpen && char.IsDigit(before) ? MarkRole.None : MarkRole.Closes;
        }

        return MarkRole.Either;
    }

    /// <summary>Between two Hebrew letters the mark is part of an abbreviation.</summary>
    private static bool IsHebrew(char letter) => letter is >= '\u05D0' and <= '\u05EA';
}
