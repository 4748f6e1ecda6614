using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>The step from a paragraph to its quoted runs. What it finds depends on that paragraph alone.</summary>
internal static class MarkPairing
{
    /// <summary>
    /// Two typewriter apostrophes: another convention, of archives, which is not read as marks; single ones are then inside
    /// it.
    /// </summary>
    private const string Doubled = "''";

    /// <summary>The outermost quoted runs of <paramref name="paragraph"/>, in order and not overlapping; none is empty.</summary>
    public static List<QuotedRun> Pair(string text, TextSpan paragraph)
    {
        var runs = new List<QuotedRun>();

        if (text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny(MarkReader.DoubleMarks))
        {
            DoubleMarks.Pair(text, paragraph, runs);
            runs = text.AsSpan(paragraph.Start, paragraph.Length).Contains('‘') ? WithinSingles(text, paragraph, runs) : runs;
        }
        else if (text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny('‘', '\'', '‚')
            && text.IndexOf(Doubled, paragraph.Start, paragraph.Length, StringComparison.Ordinal) < 0)
        {
            SingleMarks.Pair(text, paragraph, runs);
        }

        runs.RemoveAll(run => run.Inner.IsEmpty || !text.AsSpan(run.Inner.Start, run.Inner.Length).ContainsAnyLetterOrDigit());
        return runs;
    }

    /// <summary>The quoted runs of a paragraph in a language that may mark speech with a dash.</summary>
    public static List<QuotedRun> Pair(string text, TextSpan paragraph, SpeechLanguage language)
    {
        if (!language.HasDialogueDashes || !DialogueDashes.Open(text, paragraph))
        {
            return Pair(text, paragraph);
        }

        var runs = new List<QuotedRun>();
        DialogueDashes.Pair(text, paragraph, language, runs);
        return runs;
    }

    /// <summary>
    /// Where a single curly mark opens before a whole run and closes after it, the double marks are the inner ones: <c>‘She
    /// said “never” and left,’</c>.
    /// </summary>
    private static List<QuotedRun> WithinSingles(string text, TextSpan paragraph, List<QuotedRun> doubles)
    {
        var singles = new List<QuotedRun>();
        SingleMarks.Pair(text, paragraph, singles);
        var (runs, next, enclose) = (new List<QuotedRun>(doubles.Count), 0, false);
        foreach (var single in singles.Where(single => text[single.Outer.Start] == '‘'))
        {
            for (; next < doubles.Count && doubles[next].Outer.Start < single.Outer.Start; next++)
            {
                runs.Add(doubles[next]);
            }

            var first = next;
            while (next < doubles.Count && doubles[next].Outer.End <= single.Outer.End)
            {
                next++;
            }

            var isApart = (first == 0 || doubles[first - 1].Outer.End <= single.Outer.Start)
                && (next == doubles.Count || doubles[next].Outer.Start >= single.Outer.End);
            if (isApart)
            {
                runs.Add(single with { IsSingle = false });
                enclose |= next > first;
            }
            else
            {
                runs.AddRange(doubles[first..next]);
            }
        }

        return enclose ? [.. runs, .. doubles[next..]] : doubles;
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
