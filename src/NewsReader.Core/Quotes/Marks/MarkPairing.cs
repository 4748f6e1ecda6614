using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Marks;

/// <summary>The step from a paragraph to its quoted runs. What it finds depends on that paragraph alone.</summary>
internal static class MarkPairing
{
    /// <summary>The outermost quoted runs of <paramref name="paragraph"/>, in order and not overlapping; none is empty.</summary>
    public static List<QuotedRun> Pair(string text, TextSpan paragraph)
    {
        var runs = new List<QuotedRun>();
        if (text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny(MarkReader.DoubleMarks))
        {
            DoubleMarks.Pair(text, paragraph, runs);
        }
        else if (text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny('‘', '\''))
        {
            SingleMarks.Pair(text, paragraph, runs);
        }

        runs.RemoveAll(run => run.Inner.IsEmpty || !text.AsSpan(run.Inner.Start, run.Inner.Length).ContainsAnyLetterOrDigit());
        return runs;
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }
}
