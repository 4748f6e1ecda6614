using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds lines that hold a running time, a clock or a date, and the line of the place above a clock.</summary>
internal static partial class TimeReader
{
    // Characters of up to four dates or a date and a section, with bars between them. A longer line is prose with dashes in it.
    private const int LongestDividedLine = 160;

    // A date or duration of the report is in its head; further down it belongs to the story.
    private const int HeadPassages = 8;

    public static void Read(Draft draft)
    {
        var index = 0;
        var isTimed = draft.Passages.Count(passage => passage.IsOpen && IsClock(passage.Words(draft.Text))) > 1;
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (passage.IsOpen && index < HeadPassages && passage.Span.Length <= LongestDividedLine && ReadDivided(draft, passage))
            {
                index++;
                continue;
            }

            if (passage.IsOpen && passage.Span.Length <= DateLine.LongestLine)
            {
                Read(draft, i, index < HeadPassages, isTimed);
            }

            index += passage.Furniture is null ? 1 : 0;
        }
    }

    private static void Read(Draft draft, int i, bool isHead, bool isTimed)
    {
        var passage = draft.Passages[i];
        var words = passage.Words(draft.Text);
        var outlet = OutletLength(words, isHead);
        if (isHead && DurationOf(words, i == 0) is { } duration)
        {
            passage.Role = BlockRole.Time;
            draft.Duration ??= new(System.Xml.XmlConvert.ToString(duration), passage.Span);
        }
        else if (IsClock(words) || ClosingClock().IsMatch(words))
        {
            // Recurring times mark speech, and each may have a name above it.
            passage.Role = BlockRole.Time;
            ReadPlace(draft, i, isHead && !isTimed);
        }
        else if (DateLine.Read(words[..(words.Length - outlet)]) is { } line && (isHead || line.Date is null))
        {
            ReadOutlet(draft, passage.Span, outlet);
            passage.Role = line.Date is null ? BlockRole.Time : BlockRole.Dateline;
            ReadPlace(draft, i, isHead && line.Date is null);
            Remember(draft, passage.Span, line);
        }
    }

    /// <summary>Reads a line of several dates, or of a date and the section: <c>March 4, 2024 • Speeches and Remarks</c>.</summary>
    private static bool ReadDivided(Draft draft, DraftPassage passage)
    {
        const int mostParts = 4; // published, updated, the hour and a section; menus have more parts
        const int mostWordsOfSection = 4; // Speeches and Remarks; more words are a headline
        var parts = DividedLine.PartsOf(draft.Text, passage.Span);
        if (parts.Count is < 2 or > mostParts)
        {
            return false;
        }

        var dates = parts.ConvertAll(part => DateLine.Read(draft.Text.AsSpan(part.Start, part.Length)));
        var others = parts.Where((_, i) => dates[i] is null).ToList();
        if (!dates.Exists(date => date is { Date: not null })
            || others.Count > 1
            || (others is [var other] && (draft.Text.AsSpan(other.Start, other.Length) is var words)
                && (LetterCase.WordCount(words) > mostWordsOfSection
                    || !LetterCase.IsTitleCase(words)
                    || OutletNames.IsLikely(words)
                    || BylineReader.AreNames(words))))
        {
            return false;
        }

        passage.Role = BlockRole.Dateline;
        for (var i = 0; i < parts.Count; i++)
        {
            if (dates[i] is { } date)
            {
                Remember(draft, parts[i], date);
            }
        }

        return true;
    }

    // October 1, 2024 / 11:50 PM EDT / CBS News
    private static int OutletLength(ReadOnlySpan<char> words, bool isHead) =>
        isHead && words.LastIndexOfAny('/', '|') is var mark and > 0 && OutletNames.IsKnown(words[(mark + 1)..].TrimStart())
            ? words.Length - mark
            : 0;

    private static void ReadOutlet(Draft draft, TextSpan line, int length)
    {
        if (length > 0)
        {
            var name = new TextSpan(line.End - length + 1, line.End).Trim(draft.Text);
            draft.Outlet ??= new(name.Of(draft.Text), name);
        }
    }

    private static bool IsClock(ReadOnlySpan<char> words) => ClockScanner.TimeOf(words.Trim("[]() ")) is not null;

    private static void Remember(Draft draft, TextSpan span, DateLine line)
    {
        if (line.Iso is { } iso)
        {
            draft.Published ??= line.IsUpdate ? null : new(iso, span);
            draft.Modified ??= line.IsUpdate ? new(iso, span) : null;
        }
    }

    // Briefings print the place on the line above the time they began: James S. Brady Press Briefing Room / 1:15 P.M. EST.
    private static void ReadPlace(Draft draft, int i, bool isHead)
    {
        const int mostWords = 12; // a room with its building and city; more words are a sentence
        var above = i - 1;
        while (above >= 0 && !draft.Passages[above].IsOpen && draft.Passages[above].Role == BlockRole.Dateline)
        {
            above--;
        }

        if (!isHead || above < 0 || draft.Passages[above] is not { IsOpen: true } passage)
        {
            return;
        }

        var words = passage.Words(draft.Text);
        var isMeans = words.StartsWith("Via ", StringComparison.OrdinalIgnoreCase);
        if ((LetterCase.EndsWithStop(words) && words is not [.., 'C', _])
            || LetterCase.WordCount(words) > mostWords
            || (!isMeans && !LetterCase.IsTitleCase(words))
            || (above > 2 && !Venue().IsMatch(words)))
        {
            return;
        }

        passage.Role = BlockRole.Dateline;
        draft.Dateline ??= isMeans
            ? null
            : new(string.Join(", ", words.ToString().Split('\n', StringSplitOptions.TrimEntries)), passage.Span);
    }

    // Further down in the head, a line of capitals must name a place: letterheads and titles appear there too.
    [GeneratedRegex(@"\b(Room|Hall|House|Office|Lawn|Center|Centre|Aboard|En Route|Hotel|Airport|Palace|Building|Residence|Base|Garden"
        + @"|Terrace|Square|University|School|Headquarters|Capitol|Park|Theat(er|re)|Library|Museum|Studio|Pentagon)\b|^\p{Lu}[\p{L} "
        + @"]+, \p{Lu}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Venue();

    private static TimeSpan? DurationOf(ReadOnlySpan<char> words, bool isFirst)
    {
        if (isFirst && ClockScanner.TimeOf(words) is { } bare)
        {
            return bare;
        }

        var match = Duration().Match(words.ToString());
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["clock"] is { Success: true } clock ? ClockScanner.TimeOf(clock.ValueSpan)
            : TimeSpan.FromMinutes(Number(match.Groups["minutes"])) + TimeSpan.FromSeconds(Number(match.Groups["seconds"]));
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^((duration|running time|length|run time|trt|total running "
        + @"time)(?>\s*)(:(?>\s*))?((?<clock>[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)"
        + @"|(?<minutes>[0-9]{1,3})\s?['’′m](in(utes?)?)?\s?((?<seconds>[0-9]{1,2})\s?([""”″s]|''|’’)?(ec(onds)?)?)?)"
        + @"|(?<minutes>[0-9]{1,3})[- ]minute (listen|watch|video))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^(END(ED|S)?|BEGAN|STARTED?)(?>\s*)(:(?>\s*))?\d{1,2}:\d{2}(?>\s*)([ap]\.?m\.?(?>\s*))?[A-Z]{0,4}\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClosingClock();
}
