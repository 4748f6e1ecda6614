using System.Collections.Frozen;
using System.Globalization;

namespace NewsReader.Core.Text.Normalization;

/// <summary>Joins pieces that are read as one: numbers in words, dates, times of day, <c>per cent</c>.</summary>
internal static class FormPhrases
{
    private static readonly FrozenDictionary<string, int> Months = WordList.Lines("Lexicons.English.Text.months.txt")
        .Select((month, index) => (month, index))
            .ToFrozenDictionary(entry => entry.month, entry => entry.index + 1, StringComparer.Ordinal);

    /// <summary>The key of a percentage point, which is another thing than a per cent.</summary>
    public const string PercentagePoint = "%-point";

    /// <summary>Whether a phrase may begin with this word: most begin none, and need not be tried.</summary>
    public static bool MayOpenWith(string word) =>
        word is "per" or "a" or "percentage" or "noon" or "midnight"
            || word.Length == 0
            || char.IsDigit(word[0])
            || Months.ContainsKey(word)
            || NumberPhrase.IsNumberWord(word);

    /// <summary>Adds the pieces with every phrase joined into one unit.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="pieces">The words.</param>
    /// <param name="opens">Whether a phrase may begin with each.</param>
    /// <param name="units">The units so far.</param>
    public static void Join(string text, List<NormalizedToken> pieces, List<bool> opens, List<NormalizedToken> units)
    {
        for (var at = 0; at < pieces.Count;)
        {
            if (!opens[at])
            {
                units.Add(pieces[at++]);
                continue;
            }

            var (length, key, kind) = At(text, pieces, at);
            units.Add(length == 1 && kind == pieces[at].Kind && string.Equals(key, pieces[at].Key, StringComparison.Ordinal)
                ? pieces[at]
                : new(new(pieces[at].Span.Start, pieces[at + length - 1].Span.End), key, kind));
            at += length;
        }
    }

    private static (int Length, string Key, FormKind Kind) At(string text, List<NormalizedToken> pieces, int at)
    {
        var piece = pieces[at];
        var next = at + 1 < pieces.Count ? pieces[at + 1].Key : "";
        if (piece.Kind == FormKind.Word && piece.Key is "per" && next is "cent")
        {
            return (2, "%", FormKind.Symbol);
        }

        if (piece.Key is "noon" or "midnight")
        {
            return (1, piece.Key is "noon" ? "12:00" : "0:00", FormKind.Time);
        }

        if (piece.Key is "a" && next is "dozen")
        {
            return (2, "12", FormKind.Number);
        }

        if (piece.Key is "percentage" && next is "point" or "points")
        {
            return (2, PercentagePoint, FormKind.Symbol);
        }

        return Date(text, pieces, at) ?? Time(pieces, at, next) ?? NumberPhrase.At(pieces, at) ?? (1, piece.Key, piece.Kind);
    }

    private static (int, string, FormKind)? Date(string text, List<NormalizedToken> pieces, int at)
    {
        if (at + 1 >= pieces.Count)
        {
            return null;
        }

        var of = pieces[at + 1].Key is "of" && at + 2 < pieces.Count ? 1 : 0;
        if (Months.TryGetValue(pieces[at].Key, out var month) && Day(pieces[at + 1]) is { } dayAfter)
        {
            return Dated(pieces, at, 2, month, dayAfter);
        }

        if (Day(pieces[at]) is { } dayBefore && Months.TryGetValue(pieces[at + 1 + of].Key, out month))
        {
            return Dated(pieces, at, 2 + of, month, dayBefore);
        }

        return at + 2 < pieces.Count
            && Year(pieces[at]) is { } year
            && Figure(pieces[at + 1], 12) is { } isoMonth
            && Figure(pieces[at + 2], 31) is { } isoDay
            && text[pieces[at].Span.End] == '-'
                && text[pieces[at + 1].Span.End] == '-'
                && pieces[at + 2].Span.End - pieces[at].Span.Start == 10
            ? (3, Invariant($"{year:0000}-{isoMonth:00}-{isoDay:00}"), FormKind.Date)
            : null;
    }

    private static (int, string, FormKind) Dated(List<NormalizedToken> pieces, int at, int length, int month, int day) =>
        at + length < pieces.Count && Year(pieces[at + length]) is { } year
            ? (length + 1, Invariant($"{year:0000}-{month:00}-{day:00}"), FormKind.Date)
            : (length, Invariant($"--{month:00}-{day:00}"), FormKind.Date);

    /// <summary><c>7 pm</c>, <c>7:30 p.m.</c>, <c>7pm</c> and <c>19:30</c>, as hours and minutes of the day.</summary>
    private static (int, string, FormKind)? Time(List<NormalizedToken> pieces, int at, string next)
    {
        var key = pieces[at].Key;
        if (pieces[at].Kind != FormKind.Number)
        {
            return null;
        }

        var half = key.EndsWith("am", StringComparison.Ordinal) || key.EndsWith("pm", StringComparison.Ordinal)
            ? key[^2..]
            : next is "am" or "pm"
            ? next
            : null;
        var clock = key.TrimEnd('a', 'p', 'm').Split(':', '.');
        if ((half is null && !key.Contains(':', StringComparison.Ordinal)) || clock.Length > 2
            || !int.TryParse(clock[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > (half is null ? 23 : 12))
        {
            return null;
        }

        var minute = 0;
        if (clock.Length == 2
            && (clock[1].Length != 2
                || !int.TryParse(clock[1], NumberStyles.None, CultureInfo.InvariantCulture, out minute)
                || minute > 59))
        {
            return null;
        }

        hour = half is null ? hour : (hour % 12) + (half is "pm" ? 12 : 0);
        return (half is null || key.EndsWith('m') ? 1 : 2, Invariant($"{hour}:{minute:00}"), FormKind.Time);
    }

    private static int? Day(NormalizedToken piece)
    {
        var figures = piece.Key.AsSpan().TrimEnd("sthndr");
        return piece.Kind == FormKind.Number || piece.Key.Length <= 4 && char.IsAsciiDigit(piece.Key[0])
            ? int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null
            : null;
    }

    private static int? Year(NormalizedToken piece) => piece.Key.Length == 4 && Figure(piece, 2999) is { } year and >= 1000 ? year : null;

    private static int? Figure(NormalizedToken piece, int most) => piece.Kind == FormKind.Number
        && int.TryParse(piece.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most ? value : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
