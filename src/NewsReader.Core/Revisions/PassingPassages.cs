using NewsReader.Core.Lexicons.Revisions;

namespace NewsReader.Core.Revisions;

/// <summary>Recognises passages inside a report that do not belong to it: times, counters, boxes of the page.</summary>
internal static class PassingPassages
{
    /// <summary>Words of a line that says when a page was updated, in two zones and with a label.</summary>
    private const int MostWordsOfMoment = 16;

    /// <summary>
    /// Letters of the text of a box. The longest that was seen, which asks for consent to embedded posts, has 267; a paragraph of a report
    /// that happens to contain such a phrase is mostly longer.
    /// </summary>
    private const int LongestBox = 400;

    /// <summary>Characters of a line that is a counter or a temperature; a longer one is a telephone number or a row of figures.</summary>
    private const int LongestFigure = 8;

    /// <summary>Characters between the words of a line with times and counts. A bar is not one: it divides the cells of a table.</summary>
    private const string Separators = " ,.;:/()[]-+•·%°";

    /// <summary>Whether a passage, in its compared form, is left out.</summary>
    public static bool Is(string passage) => IsMoment(passage) || (passage.Length <= LongestBox && PassingText.IsBox(passage));

    /// <summary>Whether a passage consists of figures and words of time and counting alone.</summary>
    private static bool IsMoment(string passage)
    {
        var (words, moments) = (0, 0);
        foreach (var range in passage.AsSpan().SplitAny(Separators))
        {
            var word = passage.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            var isMoment = PassingText.IsMoment(word);
            moments += isMoment ? 1 : 0;
            if (++words > MostWordsOfMoment || !(isMoment || IsFigure(word)))
            {
                return false;
            }
        }

        return moments > 0 || (passage.Length <= LongestFigure && !IsYear(passage));
    }

    /// <summary>Whether a passage is a year alone: part of an imprint or a table, and no counter.</summary>
    private static bool IsYear(string passage) =>
        passage is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(passage[2]) && char.IsAsciiDigit(passage[3]);

    /// <summary>Whether a word is a number, with or without letters of a unit: <c>12</c>, <c>12h</c>, <c>1.2K</c>, <c>3rd</c>.</summary>
    private static bool IsFigure(ReadOnlySpan<char> word)
    {
        const int longestUnit = 2; // letters after the figures: h, K, rd; more are a word
        var letters = 0;
        foreach (var letter in word)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return char.IsDigit(word[0]) && letters <= longestUnit;
    }
}
