using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>Joins a name on a line of its own, the role on the next and the quotation below them into one passage.</summary>
internal static class NameLines
{
    /// <summary>Characters of a name on a line of its own, or of the role below it. A longer line is a heading.</summary>
    public const int LongestLine = 60;

    /// <summary>Given names and a double surname. More words on a line of their own are a heading.</summary>
    public const int MostNameWords = 4;

    /// <summary>An office with its body and country. A longer line is a sentence.</summary>
    private const int MostRoleWords = 10;

    public static void Join(Draft draft)
    {
        var joined = new List<DraftPassage>(draft.Passages.Count);
        for (var i = 0; i < draft.Passages.Count;)
        {
            var length = LinesBeforeQuotation(draft, i);
            joined.Add(length == 0 ? draft.Passages[i] : new()
            {
                Span = new(draft.Passages[i].Span.Start, draft.Passages[i + length].Span.End),
                EmptyLinesBefore = draft.Passages[i].EmptyLinesBefore,
            });
            i += length + 1;
        }

        draft.Passages = joined;
    }

    // 1 for a name above a quotation, 2 for a name and a role above it, 0 for anything else.
    private static int LinesBeforeQuotation(Draft draft, int i)
    {
        if (!IsNameLine(draft, i))
        {
            return 0;
        }

        return IsQuotation(draft, i + 1) ? 1 : IsRoleLine(draft, i + 1) && IsQuotation(draft, i + 2) ? 2 : 0;
    }

    private static bool IsNameLine(Draft draft, int i) =>
        Open(draft, i) is { } passage && passage.Span.Length <= LongestLine && passage.Words(draft.Text) is var words
        && LetterCase.IsUpper(words)
            && LetterCase.WordCount(words) is > 1 and <= MostNameWords
            && LabelScanner.IsName(words)
            && !PageLabels.Contains(LetterCase.Key(words));

    private static bool IsRoleLine(Draft draft, int i) =>
        Open(draft, i) is { } passage && passage.Span.Length <= LongestLine && passage.Words(draft.Text) is var words
        && LetterCase.StartsUpper(words) && !LetterCase.EndsWithStop(words) && LetterCase.WordCount(words) <= MostRoleWords;

    private static bool IsQuotation(Draft draft, int i) =>
        Open(draft, i) is { } passage && passage.Words(draft.Text) is ['"' or '“' or '„' or '«', .., '"' or '“' or '”' or '»'];

    private static DraftPassage? Open(Draft draft, int i) =>
        i < draft.Passages.Count && draft.Passages[i].IsOpen ? draft.Passages[i] : null;
}
