using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>Whether two stretches of text are written the same, but for the white space between words.</summary>
internal static class SameWriting
{
    /// <summary>Compares two stretches character by character.</summary>
    public static bool Is(string leftText, TextSpan left, string rightText, TextSpan right)
    {
        var (i, j) = (left.Start, right.Start);
        while (i < left.End && j < right.End)
        {
            var isSpace = char.IsWhiteSpace(leftText[i]);
            if (isSpace != char.IsWhiteSpace(rightText[j]) || (!isSpace && leftText[i] != rightText[j]))
            {
                return false;
            }

            (i, j) = (isSpace ? AfterSpace(leftText, i, left.End) : i + 1, isSpace ? AfterSpace(rightText, j, right.End) : j + 1);
        }

        return i == left.End && j == right.End;
    }

    private static int AfterSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
