using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Page;

/// <summary>
/// Finds the line at the head that holds the publisher's name and nothing else, so that it is taken for no headline: a
/// name that is known, or letters that the report itself names as its publisher further on (<c>XYZ's Ann Lee reports</c>).
/// </summary>
internal static partial class OutletLineReader
{
    // The name is above the headline, below it or around the date. Further down it is part of the report.
    private const int HeadPassages = 4;

    // A source or a letterhead may follow headline, date, byline and caption. Further down a source is one of the story's.
    private const int PassagesWithSource = 8;

    // Characters: the long names of newspapers and stations fit. A longer line is a headline.
    private const int LongestName = 40;

    // Letters of a name in capitals that only the report explains. A longer word in capitals is a heading.
    private const int LongestInitials = 8;

    // Characters of the headline between the name with its date and the report. A longer passage is a paragraph.
    private const int LongestTitle = 160;

    // Where a report names its publisher: in the dateline or the sentence that hands over to the reporter.
    private const int PassagesWithEvidence = 8;

    public static void Read(Draft draft)
    {
        ReadSource(draft);
        ReadLetterhead(draft);
        var head = draft.Passages.Where(passage => passage.Furniture is null).Take(HeadPassages + 1).ToList();
        for (var i = 0; i < head.Count && i < HeadPassages; i++)
        {
            var passage = head[i];
            if (passage.IsOpen
                && passage.Span.Length <= LongestName
                && (IsOutlet(draft, passage.Span.Of(draft.Text)) || IsMasthead(draft.Text, head, i)))
            {
                passage.Role = BlockRole.Byline;
                draft.Outlet ??= NameIn(draft.Text, passage.Span);
                return;
            }
        }
    }

    // A name that could be any publisher's: directly below the byline, between headline and date, or above date and
    // headline.
    private static bool IsMasthead(string text, List<DraftPassage> head, int i)
    {
        if (!OutletNames.IsLikely(head[i].Words(text)))
        {
            return false;
        }

        return i == 0
            ? head is [_, { Role: BlockRole.Dateline }, { IsOpen: true } title, ..]
                && !LetterCase.EndsWithStop(title.Words(text))
                && title.Span.Length <= LongestTitle
            : (head[i - 1].Role == BlockRole.Byline && head[i].EmptyLinesBefore == 0)
                || (i + 1 < head.Count && head[i + 1] is { Role: BlockRole.Dateline, EmptyLinesBefore: 0 });
    }

    /// <summary>A line that names the publisher as the source: <c>Source: The Agency</c>, <c>来源：新华网</c>.</summary>
    private static void ReadSource(Draft draft)
    {
        foreach (var passage in draft.Passages.Where(passage => passage.Furniture is null).Take(PassagesWithSource))
        {
            if (passage.IsOpen
                && passage.Span.Length <= LongestName
                && Source().Match(draft.Text, passage.Span.Start, passage.Span.Length) is { Success: true } match)
            {
                passage.Role = BlockRole.Byline;
                var name = match.Groups["outlet"];
                draft.Outlet ??= name.Field();
                draft.Published ??= match.Groups["date"] is { Success: true } date && DateLine.Read(date.Value)?.Iso is { } iso
                    ? new(iso, date.Span())
                    : null;
            }
        }
    }

    [GeneratedRegex(@"^(?<date>[\d年月日:./-]+([ \u00A0]\d{1,2}:\d{2}(:\d{2})?)?)?\s*(Source|Fonte|Fuente|Quelle|来源|來源|稿源"
        + @"|المصدر)\s?[:：]\s*(?<outlet>[\p{L}][\p{L}\p{M}0-9 .&-]{1,30})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    /// <summary>
    /// The issuing office and the programme are not headlines: <c>Office of the Press Secretary</c>, <c>Heard on Morning
    /// News</c>.
    /// </summary>
    private static void ReadLetterhead(Draft draft)
    {
        foreach (var passage in draft.Passages.Where(passage => passage.Furniture is null).Take(PassagesWithSource))
        {
            if (passage.IsOpen && Letterhead().Match(draft.Text, passage.Span.Start, passage.Span.Length) is { Success: true } match)
            {
                var programme = match.Groups["programme"];
                passage.Role = programme.Success ? BlockRole.Section : null;
                passage.Content = programme.Success ? programme.Span() : null;
                passage.Furniture = programme.Success ? null : FurnitureReason.PageFurniture;
                draft.Outlet ??= match.Groups["issuer"] is { Success: true } issuer ? new(issuer.Value, passage.Span) : null;
            }
        }
    }

    [GeneratedRegex(@"^((?<issuer>The White House|THE WHITE HOUSE)|Office of the (Press Secretary|Spokesperson|Spokesman|President|Vice "
        + @"President|First Lady|Prime Minister|Governor|Mayor)|OFFICE OF THE PRESS SECRETARY|(Heard|Aired|As heard|Broadcast) on "
        + @"(?<programme>\p{Lu}[\p{L}\p{M} &'’-]{2,40}))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Letterhead();

    // BBC News, Linden: the place behind the name is none of it.
    private static Field NameIn(string text, TextSpan line)
    {
        var comma = text.AsSpan(line.Start, line.Length).IndexOf(", ");
        var name = comma > 0 && OutletNames.IsKnown(text.AsSpan(line.Start, comma)) ? new TextSpan(line.Start, line.Start + comma) : line;
        return new(name.Of(text), name);
    }

    private static bool IsOutlet(Draft draft, string words) =>
        OutletNames.IsKnown(words)
            || OutletNames.IsStation(words)
            || (words.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0
                && OutletNames.IsKnown(words.AsSpan(0, comma))
                && LetterCase.IsTitleCase(words)
                && !LetterCase.EndsWithStop(words))
            || (words.Length is > 1 and <= LongestInitials && words.All(char.IsUpper) && IsNamed(draft, words));

    private static bool IsNamed(Draft draft, string initials) =>
        string.Equals(draft.Outlet?.Value, initials, StringComparison.Ordinal)
        || draft.Passages.Where(passage => passage.IsOpen)
            .Take(PassagesWithEvidence)
            .Any(passage => IsNamed(draft.Text, passage.Span, initials));

    private static bool IsNamed(string text, TextSpan passage, string initials) =>
        DatelineReader.Opens(text, passage, initials)
        || SentenceSplitter.Split(text, passage)
            .Any(sentence =>
                ReporterPhrase.In(text, sentence) is { } found && string.Equals(found.Outlet.Of(text), initials, StringComparison.Ordinal));
}
