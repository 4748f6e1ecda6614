using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>
/// Pairs double quote marks inside one paragraph. Marks inside an open run nest and are part of it; a run without an end
/// stops with its paragraph, so that one error reaches no further. One pass, no look-ahead.
/// </summary>
internal static class DoubleMarks
{
    /// <summary>Adds the outermost runs of <paramref name="paragraph"/> to <paramref name="runs"/>, in order.</summary>
    public static void Pair(string text, TextSpan paragraph, List<QuotedRun> runs)
    {
        var (opened, depth) = (-1, 0);
        for (var at = Next(text, paragraph.Start, paragraph.End); at >= 0; at = Next(text, at + 1, paragraph.End))
        {
            switch (Role(text, at, paragraph, opened))
            {
                case MarkRole.Opens or MarkRole.Either when opened < 0:
                    (opened, depth) = (at, 1);
                    break;
                case MarkRole.Opens:
                    depth += Nests(text, at, opened) ? 1 : 0;
                    break;
                case MarkRole.Closes or MarkRole.Either when opened >= 0 && --depth == 0:
                    runs.Add(Run(text, opened, at, isClosed: true));
                    opened = -1;
                    break;
            }
        }

        if (opened >= 0)
        {
            runs.Add(Run(text, opened, paragraph.End, isClosed: false));
        }
    }

    /// <summary>
    /// Only a mark of another shape, or brackets proper, can open inside a run: after a curly mark another of the same kind
    /// is a mark reopened by mistake, as news copy often has it.
    /// </summary>
    private static bool Nests(string text, int at, int opened) =>
        text[at] is '「' or '『' or '«' || (text[at] != text[opened] && text[opened] is not '„');

    /// <summary>A low mark is closed by a high one of any shape, whatever is next to it.</summary>
    private static MarkRole Role(string text, int at, TextSpan paragraph, int opened) =>
        opened >= 0 && text[opened] is '„' && text[at] is '“' or '”' or '"' && at > opened
            ? MarkRole.Closes
            : MarkReader.Of(text, at, paragraph.Start, paragraph.End, opened >= 0);

    private static QuotedRun Run(string text, int open, int close, bool isClosed) =>
        new(new(open, isClosed ? close + 1 : close), new TextSpan(open + 1, close).Trim(text), isClosed, IsSingle: false);

    private static int Next(string text, int from, int end)
    {
        var found = from < end ? text.AsSpan(from, end - from).IndexOfAny(MarkReader.DoubleMarks) : -1;
        return found < 0 ? -1 : from + found;
    }
}
