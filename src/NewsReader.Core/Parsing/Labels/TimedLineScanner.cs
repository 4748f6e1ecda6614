using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Finds lines that hold a name and a time and nothing else: <c>Name 00:00:05-00:00:14 (9 sec)</c>, <c>0:01:12 NAME
/// (X)</c>.
/// </summary>
internal static partial class TimedLineScanner
{
    // Characters: a range of times, its length, a name and a role fit. A longer line has spoken words on it.
    private const int LongestLine = 90;

    private static readonly SearchValues<char> ClockCharacters = SearchValues.Create("0123456789:.,");
    private static readonly SearchValues<char> TimingCharacters = SearchValues.Create("0123456789:.,-–—>()[]*");

    private static readonly FrozenSet<string> AccountMarks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "external", "guest", "unverified", "host", "co-host", "organizer", "organiser", "presenter", "me",
            "you", "extern", "gast", "invité", "externe", "externo", "invitado");

    public static LabelCandidate? At(string text, TextSpan span)
    {
        var lineEnd = text.AsSpan(span.Start, span.Length).IndexOf('\n') is var newline and >= 0 ? span.Start + newline : span.End;
        var line = new TextSpan(span.Start, lineEnd);
        if (line.Length is > LongestLine or 0)
        {
            return null;
        }

        // Stars may decorate the name as well as the time.
        return (char.IsAsciiDigit(text[line.Start]) || text[line.Start] is '[' or '('
            ? TimeFirst(text, line)
            : text[line.Start] is '*'
            ? TimeFirst(text, line) ?? NameFirst(text, line)
            : NameFirst(text, line)) is { } found
            ? found with { WordsStart = lineEnd }
            : null;
    }

    private static LabelCandidate? TimeFirst(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && text[start] == '*')
        {
            start++;
        }

        // Words after a colon are said: such a line is a label with its time, not a name and a time alone.
        if (ClockScanner.At(text, start, line.End) is not { } clock
            || text.AsSpan(clock.End, line.End - clock.End).TrimEnd(": *\t\u00A0").Contains(':'))
        {
            return null;
        }

        // A dash may part the time from the name.
        var dash = text.AsSpan(clock.End, line.End - clock.End).IndexOfAnyExcept("-–—| ");
        var parts = LabelParts.Read(text, new(clock.End + Math.Max(dash, 0), line.End), []);
        return parts.Name.Length > 0 && LabelScanner.IsName(parts.Name) ? Candidate(line, parts.Name, parts.Role, clock.Offset) : null;
    }

    private static LabelCandidate? NameFirst(string text, TextSpan line)
    {
        if (SecondsRange().Match(text, line.Start, line.Length) is { Success: true } range
            && double.TryParse(range.Groups["start"].ValueSpan, CultureInfo.InvariantCulture, out var seconds))
        {
            return NameBefore(text, new(line.Start, range.Index), range.Index, TimeSpan.FromSeconds(seconds)) is { } found
                ? found with { Span = line }
                : null;
        }

        // Digits may end the name too: Speaker 1 0:09.
        for (var position = line.Start + 2; position < line.End; position++)
        {
            if (char.IsAsciiDigit(text[position]) && !char.IsAsciiDigit(text[position - 1]) && TimeAt(text, position, line.End) is { } time)
            {
                return NameBefore(text, line, position, time);
            }
        }

        return null;
    }

    private static TimeSpan? TimeAt(string text, int start, int limit)
    {
        var rest = text.AsSpan(start, limit - start);
        var end = rest.IndexOfAnyExcept(ClockCharacters);
        return ClockScanner.TimeOf(end < 0 ? rest : rest[..end]);
    }

    private static LabelCandidate? NameBefore(string text, TextSpan line, int time, TimeSpan offset)
    {
        var start = time - (text[time - 1] is '(' or '[' ? 1 : 0);
        var name = Unmarked(text.AsSpan(line.Start, start - line.Start).Trim("*_ \t\u00A0-–—|·,:"));
        return IsTiming(text.AsSpan(start, line.End - start)) && LabelScanner.IsName(name)
            ? Candidate(line, name.ToString(), null, offset)
            : null;
    }

    // John Doe (External): what a meeting program says of the account.
    private static ReadOnlySpan<char> Unmarked(ReadOnlySpan<char> name)
    {
        var bracket = name is [.., ')'] ? name.LastIndexOf('(') : -1;
        return bracket > 0 && AccountMarks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[(bracket + 1)..^1])
            ? name[..bracket].TrimEnd()
            : name;
    }

    private static bool IsTiming(ReadOnlySpan<char> rest)
    {
        foreach (var range in rest.SplitAny(' ', '\u00A0', '\t'))
        {
            if (rest[range].ContainsAnyExcept(TimingCharacters) && rest[range].Trim("()") is not ("sec" or "secs" or "s" or "min" or "to"))
            {
                return false;
            }
        }

        return true;
    }

    // SPEAKER_00 [0.5s - 3.2s]
    [GeneratedRegex(@"(?<=\S )[\[(](?<start>[0-9]{1,6}(\.[0-9]{1,3})?) ?s?(ec)? ?(-{1,2}>?|–|—|→|to) ?[0-9]{1,6}(\.[0-9]{1,3})? "
        + @"?s?(ec)?[\])]:?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SecondsRange();

    private static LabelCandidate Candidate(TextSpan line, string name, string? role, TimeSpan offset) =>
        new() { Span = line, Name = name, Role = role, Form = LabelForm.Line, Offset = offset, WordsStart = line.End };
}
