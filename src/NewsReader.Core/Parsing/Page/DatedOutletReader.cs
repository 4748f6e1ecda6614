using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>
/// Finds the line at the head that names the publisher together with the day or the place, as it is copied from a page:
/// <c>The Guardian, 29 Nov 2026</c>, <c>29 Nov 2026 | The Guardian</c>, and straight below a byline <c>BBC News,
/// Linden</c>. A name alone on the line straight above it wrote the report.
/// </summary>
internal static class DatedOutletReader
{
    // Headline, standfirst and byline may come above it. Further down a name with a date is a source of the report.
    private const int HeadPassages = 6;

    // Characters: a long name and a long date fit. A longer line is a sentence that mentions both.
    private const int LongestLine = 90;

    // New York City. More words behind a publisher's name are its slogan or a headline.
    private const int MostWordsOfPlace = 3;

    private static readonly string[] Separators = [", ", " | ", " · ", " • ", " – ", " — ", " - "];

    public static void Read(Draft draft)
    {
        var head = draft.Passages.Where(passage => passage.Furniture is null).Take(HeadPassages).ToList();
        for (var i = 0; i < head.Count && head[i].Role is not BlockRole.Turn; i++)
        {
            if (head[i].IsOpen && head[i].Span.Length <= LongestLine && IsRead(draft, head, i))
            {
                head[i].Role = BlockRole.Byline;
                ReadName(draft, head, i);
                return;
            }
        }
    }

    private static bool IsRead(Draft draft, List<DraftPassage> head, int i) =>
        Parts(draft.Text, head[i].Span)
            .Any(parts =>
                IsDated(draft, parts.First, parts.Second) || IsDated(draft, parts.Second, parts.First) || IsPlaced(draft, head, i, parts));

    /// <summary>The line split in two, at each place where it can be split.</summary>
    private static IEnumerable<(TextSpan First, TextSpan Second)> Parts(string text, TextSpan line) =>
        from separator in Separators
        let at = text.IndexOf(separator, line.Start, line.Length, StringComparison.Ordinal)
        where at > line.Start
        select (new TextSpan(line.Start, at), new TextSpan(at + separator.Length, line.End));

    private static bool IsDated(Draft draft, TextSpan outlet, TextSpan when)
    {
        if (!OutletNames.IsLikely(outlet.Of(draft.Text)) || DateLine.Read(when.Of(draft.Text)) is not { Iso: { } iso } date)
        {
            return false;
        }

        draft.Outlet ??= new(outlet.Of(draft.Text), outlet);
        draft.Published ??= date.IsUpdate ? null : new(iso, when);
        draft.Modified ??= date.IsUpdate ? new(iso, when) : null;
        return true;
    }

    private static bool IsPlaced(Draft draft, List<DraftPassage> head, int i, (TextSpan Outlet, TextSpan Place) parts)
    {
        var place = parts.Place.Of(draft.Text);
        if (i == 0
            || head[i - 1].Role is not BlockRole.Byline
            || head[i].EmptyLinesBefore > 0
            || !OutletNames.IsLikely(parts.Outlet.Of(draft.Text))
            || LetterCase.WordCount(place) > MostWordsOfPlace || !LetterCase.IsTitleCase(place) || LetterCase.EndsWithStop(place))
        {
            return false;
        }

        draft.Outlet ??= new(parts.Outlet.Of(draft.Text), parts.Outlet);
        return true;
    }

    /// <summary>The first line is the headline, however like a name it is.</summary>
    private static void ReadName(Draft draft, List<DraftPassage> head, int i)
    {
        if (i > 1 && head[i - 1].IsOpen && head[i].EmptyLinesBefore == 0 && BylineReader.AreNames(head[i - 1].Words(draft.Text)))
        {
            head[i - 1].Role = BlockRole.Byline;
            BylineReader.AddNames(draft, head[i - 1].Span);
        }
    }
}
