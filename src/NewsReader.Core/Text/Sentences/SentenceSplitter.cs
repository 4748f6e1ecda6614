using System.Buffers;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Text.Sentences;

/// <summary>
/// Finds sentence ends: full stops that are not part of an abbreviation, initial or decimal number, question and
/// exclamation marks, the marks of Chinese, Arabic and Hindi, and blank lines. Closing quotation marks and brackets
/// directly after the mark belong to the sentence, and so does an attribution after them.
/// </summary>
public static class SentenceSplitter
{
    private const string Stops = ".!?…؟۔।。！？｡";

    private static readonly SearchValues<char> WideStops = SearchValues.Create("。！？｡");
    private static readonly SearchValues<char> AllStops = SearchValues.Create(Stops);
    private static readonly SearchValues<char> MayEnd = SearchValues.Create($"{Stops}\n");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]」』）】〉》");

    /// <summary>
    /// The sentences of <paramref name="range"/>, in order, each without white space at its ends. Together they hold every
    /// character of the range that is not white space.
    /// </summary>
    /// <param name="text">The text the range points into.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = text.AsSpan(range.Start, range.Length);
        var sentences = new List<TextSpan>();
        Split(text, range, sentences);
        return sentences;
    }

    /// <summary>Adds the sentences of a range to a list, which saves one for each of a document's many ranges.</summary>
    internal static void Split(string text, TextSpan range, List<TextSpan> sentences)
    {
        var start = range.Start;
        for (var position = NextEnd(text, range.Start, range.End); position < range.End; position = NextEnd(text, position, range.End))
        {
            var end = EndAt(text, ref position, range.End);
            if (end >= 0)
            {
                Add(sentences, text, new(start, end));
                start = end;
            }
        }

        Add(sentences, text, new(start, range.End));
    }

    private static int NextEnd(string text, int from, int limit) =>
        text.AsSpan(from, limit - from).IndexOfAny(MayEnd) is var found and >= 0 ? from + found : limit;

    private static void Add(List<TextSpan> sentences, string text, TextSpan span)
    {
        var trimmed = span.Trim(text);
        if (trimmed.IsEmpty)
        {
            return;
        }

        if (sentences.Count > 0 && IsOnlyMarks(text.AsSpan(trimmed.Start, trimmed.Length)))
        {
            sentences[^1] = new(sentences[^1].Start, trimmed.End);
            return;
        }

        sentences.Add(trimmed);
    }

    private static bool IsOnlyMarks(ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (!AllStops.Contains(c) && !Closers.Contains(c) && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves over a line's end, or a run of stops with its closers; answers where a sentence ends there, or -1.</summary>
    private static int EndAt(string text, ref int position, int limit)
    {
        if (text[position] is '\n')
        {
            return IsBlankLine(text, position++, limit) ? position - 1 : -1;
        }

        var stop = position;
        position = SkipAny(text, position, limit, AllStops);
        var marks = position;
        var isWide = text.AsSpan(stop, marks - stop).ContainsAny(WideStops);
        position = SkipAny(text, position, limit, Closers);
        return IsEnd(text, stop, new(marks, position), limit, isWide || IsWideEllipsis(text, stop, new(marks, position), limit))
            ? position
            : -1;
    }

    // 「也许……」她走了。 In Chinese, an ellipsis without a space after it is a pause as often as an end: only closing marks
    // decide.
    private static bool IsWideEllipsis(string text, int stop, TextSpan closers, int limit) =>
        text[stop] is '…'
            && !closers.IsEmpty
            && closers.End < limit
            && CharacterClasses.At(text, closers.End, out _) == CharacterClass.Ideograph;

    private static bool IsEnd(string text, int stop, TextSpan closers, int limit, bool isWide)
    {
        var next = closers.End;
        while (next < limit && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= limit)
        {
            return true;
        }

        if (isWide)
        {
            return closers.IsEmpty || !AttributionAhead.FollowsInChinese(text, next, limit);
        }

        return next > closers.End && EndsBefore(text, stop, closers, next, limit);
    }

    private static bool EndsBefore(string text, int stop, TextSpan closers, int next, int limit)
    {
        var isSingleDot = text[stop] == '.' && closers.Start == stop + 1;
        var opensQuote = !char.IsLetterOrDigit(text[next]);
        var first = NextLetter(text, next, limit);
        if (first < limit && char.IsLower(text[first]))
        {
            return isSingleDot && closers.IsEmpty && !opensQuote && Abbreviation.IsPlainWord(WordAround.Before(text, stop));
        }

        if (!closers.IsEmpty && !opensQuote && AttributionAhead.Follows(text, next, limit))
        {
            return false;
        }

        return !isSingleDot || !closers.IsEmpty || !Abbreviation.EndsAt(text, stop, next, limit);
    }

    private static bool IsBlankLine(string text, int newline, int limit)
    {
        for (var i = newline + 1; i < limit && char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '\n')
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipAny(string text, int position, int limit, SearchValues<char> marks)
    {
        while (position < limit && marks.Contains(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int NextLetter(string text, int position, int limit)
    {
        while (position < limit && !char.IsLetterOrDigit(text[position]) && !char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
