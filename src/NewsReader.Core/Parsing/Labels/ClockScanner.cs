using System.Globalization;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Reads the times printed before speech: <c>[00:01:12]</c>, <c>(0:05)</c>, <c>0:01:12</c>, <c>00:00:05-00:00:14 (9
/// sec)</c>.
/// </summary>
internal static class ClockScanner
{
    /// <summary>A time and its position.</summary>
    /// <param name="Offset">The time; of a range, its start.</param>
    /// <param name="End">Where the words after it start.</param>
    public readonly record struct Clock(TimeSpan Offset, int End);

    /// <summary>The time that starts at <paramref name="start"/> and is followed by white space or a closing bracket.</summary>
    public static Clock? At(string text, int start, int limit)
    {
        // Characters looked at. A time in brackets has 15 at most; a longer run of digits and stops is a number.
        const int longest = 40;
        var span = text.AsSpan(start, Math.Min(limit - start, longest));
        if (span.IsEmpty || !(char.IsAsciiDigit(span[0]) || (span[0] is '[' or '(' && span.Length > 1 && char.IsAsciiDigit(span[1]))))
        {
            return null;
        }

        var inner = span[0] is '[' or '(' ? 1 : 0;
        var end = inner;
        while (end < span.Length && (char.IsAsciiDigit(span[end]) || span[end] is ':' or '.' or ','))
        {
            end++;
        }

        if (TimeOf(span[inner..end]) is not { } time)
        {
            return null;
        }

        if (inner == 1)
        {
            return end < span.Length && span[end] is ']' or ')' ? new(time, AfterSpace(text, start + end + 1, limit)) : null;
        }

        return end < span.Length && char.IsWhiteSpace(span[end]) ? new(time, AfterSpace(text, start + end, limit)) : null;
    }

    /// <summary>
    /// The time the characters write (<c>1:02</c> minutes and seconds, <c>1:02:03</c>, <c>1:02:03.500</c>); <see
    /// langword="null"/> when they write none.
    /// </summary>
    public static TimeSpan? TimeOf(ReadOnlySpan<char> words)
    {
        const int shortest = 4; // 0:05
        const int longest = 13; // 100:02:03.500
        if (words.Length is < shortest or > longest || !char.IsAsciiDigit(words[0]) || !char.IsAsciiDigit(words[^1]))
        {
            return null;
        }

        double seconds = 0;
        var parts = 0;
        foreach (var range in words.Split(':'))
        {
            var part = words[range];
            var isLast = range.End.Value == words.Length;
            if (!TryPart(part, isLast, out var value) || (parts > 0 && (value >= 60 || part.Length < 2)))
            {
                return null;
            }

            seconds = (seconds * 60) + value;
            parts++;
        }

        return parts is 2 or 3 ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static bool TryPart(ReadOnlySpan<char> part, bool isLast, out double value)
    {
        value = 0;
        var dot = part.IndexOfAny('.', ',');
        if (dot >= 0 && !isLast)
        {
            return false;
        }

        var whole = dot < 0 ? part : part[..dot];
        if (whole.Length is 0 or > 3 || !int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        value = number;
        return dot < 0 || (int.TryParse(part[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var fraction)
            && (value += fraction / Math.Pow(10, part.Length - dot - 1)) >= 0);
    }

    private static int AfterSpace(string text, int position, int limit)
    {
        while (position < limit && text[position] is ' ' or '\t' or '\u00A0')
        {
            position++;
        }

        return position;
    }
}
