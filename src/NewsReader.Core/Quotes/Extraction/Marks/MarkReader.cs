using System.Buffers;

namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>Tells what a double quote mark of any script does, by its shape and by what stands on either side.</summary>
internal static class MarkReader
{
    /// <summary>The double quote marks of the scripts that are read.</summary>
    public static SearchValues<char> DoubleMarks { get; } = SearchValues.Create("\"“”„‟«»「」『』〝〞＂｢｣❝❞״");

    /// <summary>What the mark at <paramref name="at"/> does when <paramref name="isOpen"/> tells whether a run is open.</summary>
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

    /// <summary>Whether a mark between these two characters stands before a word and after none.</summary>
    public static bool LooksOpening(char before, char after) =>
        (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '\'' or '“' or '"') && !char.IsWhiteSpace(after) && after is not (',' or ')');

    /// <summary>Whether a mark between these two characters stands after a word and before none.</summary>
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
