using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>
/// Pairs single quote marks where they are the outer ones, as in British print. An apostrophe looks like a closing mark, so
/// a run must close after punctuation of its own, or before a space or a mark.
/// </summary>
internal static class SingleMarks
{
    /// <summary>Adds the runs of <paramref name="paragraph"/> to <paramref name="runs"/>, in order.</summary>
    public static void Pair(string text, TextSpan paragraph, List<QuotedRun> runs)
    {
        var opened = -1;
        var doubtful = -1;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (opened < 0)
            {
                opened = Opens(text, at, paragraph) ? at : -1;
            }
            else if (Closes(text, at, paragraph) || ClosesLow(text, opened, at))
            {
                if (EndsInPunctuation(text[at - 1]) || text[opened] is '‚')
                {
                    runs.Add(Run(text, opened, at));
                    (opened, doubtful) = (-1, -1);
                }
                else if (doubtful < 0)
                {
                    doubtful = at;
                }
            }
            else if (doubtful >= 0 && Opens(text, at, paragraph))
            {
                runs.Add(Run(text, opened, doubtful));
                (opened, doubtful) = (at, -1);
            }
        }

        if (doubtful >= 0)
        {
            runs.Add(Run(text, opened, doubtful));
        }
    }

    private static bool Opens(string text, int at, TextSpan paragraph) =>
        text[at] is '‘' or '\'' or '‚' && at + 1 < paragraph.End && !IsElision(text.AsSpan(at + 1, Math.Min(5, paragraph.End - at - 1)))
        && MarkReader.LooksOpening(at > paragraph.Start ? text[at - 1] : ' ', text[at + 1]);

    /// <summary>A word or a decade that loses its beginning: <c>'em</c>, <c>'til</c>, <c>'90s</c>.</summary>
    private static bool IsElision(ReadOnlySpan<char> word) =>
        char.IsDigit(word[0])
            || word.StartsWith("em ")
            || word.StartsWith("til ")
            || word.StartsWith("n ")
            || word.StartsWith("n’")
            || word.StartsWith("n'")
            || word.StartsWith("tis ");

    private static bool Closes(string text, int at, TextSpan paragraph) =>
        text[at] is '’' or '\'' && MarkReader.LooksClosing(text[at - 1], at + 1 < paragraph.End ? text[at + 1] : ' ');

    /// <summary><c>‚…‘</c>: a low mark is closed by a high one.</summary>
    private static bool ClosesLow(string text, int opened, int at) => text[opened] is '‚' && text[at] is '‘' or '’' && at > opened + 1;

    private static bool EndsInPunctuation(char before) => before is '.' or ',' or '?' or '!' or '…' or '—' or '–' or '”' or '"';

    private static QuotedRun Run(string text, int open, int close) =>
        new(new(open, close + 1), new TextSpan(open + 1, close).Trim(text), IsClosed: true, IsSingle: true);
}
