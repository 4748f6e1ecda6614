using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// Finds the titles of motions and bills between the speeches of an official report: lines in capitals on their own. They are
/// not speech, and the text below them has no speaker until the next label.
/// </summary>
internal static class ParliamentHeadings
{
    // Characters of a motion's or bill's full title. A longer passage in capitals is a text that was read out.
    private const int LongestHeading = 200;

    public static void Read(Draft draft)
    {
        if (!IsOfficialReport(draft))
        {
            return;
        }

        foreach (var passage in draft.Passages)
        {
            if (passage.IsOpen && passage.Span.Length <= LongestHeading && IsHeading(passage.Words(draft.Text)))
            {
                passage.Role = BlockRole.Heading;
            }
        }
    }

    private static bool IsOfficialReport(Draft draft) =>
        draft.Passages.Where(passage => passage.IsOpen)
            .Select(passage => LabelScanner.At(draft.Text, passage.Span.Start, passage.Span.End))
            .Where(label => label is not null && MemberLabels.IsCertain(label))
            .Take(MemberLabels.FewestOfReport)
            .Count() == MemberLabels.FewestOfReport;

    // GOVERNANCE MODEL FOR PARLIAMENT (Consideration of First Report of Joint Rules Committee, 2007)
    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        var bracket = words is [.., ')'] ? words.LastIndexOf(" (") : -1;
        var title = bracket > 0 ? words[..bracket] : words;
        return LetterCase.HasLetters(title)
            && LetterCase.IsUpper(title)
            && LetterCase.WordCount(title) is var count
            && (count > 1 || title.Length > "ORDER".Length)
            && !LetterCase.EndsWithStop(words)
            && words[0] is not ('(' or '[')
            && !words.Contains(':');
    }
}
