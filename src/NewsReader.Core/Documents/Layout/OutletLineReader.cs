using System.Text.RegularExpressions;
using NewsReader.Core.Text;

namespace NewsReader.Core.Documents.Layout;

/// <summary>
/// Finds the line at the head that holds the publisher's name and nothing else, so that it is taken for no headline: a
/// name that is known, or letters that the report itself names as its publisher further on (<c>XYZ's Ann Lee reports</c>).
/// </summary>
internal static partial class OutletLineReader
{
    private const int HeadPassages = 3;
    private const int PassagesWithSource = 8;
    private const int LongestName = 40;
    private const int LongestInitials = 8;

    // Where a report names its publisher: in the dateline or the sentence that hands over to the reporter.
    private const int PassagesWithEvidence = 8;

    public static void Read(Draft draft)
    {
        ReadSource(draft);
        foreach (var passage in draft.Passages.Where(passage => passage.Furniture is null).Take(HeadPassages))
        {
            if (passage.IsOpen && passage.Span.Length <= LongestName && IsOutlet(draft, passage.Span.Of(draft.Text)))
            {
                passage.Role = BlockRole.Byline;
                draft.Outlet ??= new(passage.Span.Of(draft.Text), passage.Span);
                return;
            }
        }
    }

    /// <summary>A line that names the publisher as the source: <c>Source: The Agency</c>, <c>来源：新华网</c>.</summary>
    private static void ReadSource(Draft draft)
    {
        foreach (var passage in draft.Passages.Where(passage => passage.Furniture is null).Take(PassagesWithSource))
        {
            if (passage.IsOpen && passage.Span.Length <= LongestName && Source().Match(draft.Text, passage.Span.Start, passage.Span.Length) is { Success: true } match)
            {
                passage.Role = BlockRole.Byline;
                var name = match.Groups["outlet"];
                draft.Outlet ??= new(name.Value, new(name.Index, name.Index + name.Length));
            }
        }
    }

    [GeneratedRegex(@"^(Source|Fonte|Fuente|Quelle|来源|來源|稿源|المصدر)\s?[:：]\s*(?<outlet>[\p{L}][\p{L}\p{M}0-9 .&-]{1,30})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Source();

    private static bool IsOutlet(Draft draft, string words) =>
        OutletNames.IsKnown(words) || (words.Length is > 1 and <= LongestInitials && words.All(char.IsUpper) && IsNamed(draft, words));

    private static bool IsNamed(Draft draft, string initials) =>
        string.Equals(draft.Outlet?.Value, initials, StringComparison.Ordinal)
        || draft.Passages.Where(passage => passage.IsOpen).Take(PassagesWithEvidence).Any(passage => IsNamed(draft.Text, passage.Span, initials));

    private static bool IsNamed(string text, TextSpan passage, string initials) =>
        DatelineReader.Opens(text, passage, initials)
        || SentenceSplitter.Split(text, passage).Any(sentence => ReporterPhrase.In(text, sentence) is { } found && string.Equals(found.Outlet.Of(text), initials, StringComparison.Ordinal));
}
