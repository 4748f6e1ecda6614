using System.Buffers;
using System.Collections.Frozen;

namespace NewsReader.Core.Text;

/// <summary>
/// Finds where sentences end: by full stops that are no abbreviation, initial or decimal point, by question and
/// exclamation marks, by the marks of Chinese, Arabic and Hindi, and by blank lines. Quotation marks and brackets that
/// close right after the mark stay with their sentence; an attribution that follows them does too.
/// </summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…؟۔।");
    private static readonly SearchValues<char> WideStops = SearchValues.Create("。！？｡");
    private static readonly SearchValues<char> AllStops = SearchValues.Create(".!?…؟۔।。！？｡");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]」』）】〉》");
    private static readonly SearchValues<char> ChineseCommas = SearchValues.Create("，。,：:");
    private static readonly SearchValues<char> ChineseSpeechVerbs = SearchValues.Create("说說道称稱问問");

    // Longest word looked up: longer ones are no abbreviation, and a text without spaces stays linear.
    private const int LongestWord = 24;

    private static readonly FrozenSet<string> BeforeNames = WordList.Load("Text.SentenceSplitter.BeforeNames.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Abbreviations = WordList.Load("Text.SentenceSplitter.Abbreviations.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Openers = WordList.Load("Text.SentenceSplitter.Openers.txt");
    private static readonly FrozenSet<string> SpeechVerbs = WordList.Load("Text.SentenceSplitter.SpeechVerbs.txt");
    private static readonly FrozenSet<string> OrdinalNouns = WordList.Load("Text.SentenceSplitter.OrdinalNouns.txt");

    /// <summary>The sentences of <paramref name="range"/>, in order, each without white space at its ends. Together they hold every character of the range that is not white space.</summary>
    /// <param name="text">The text the range points into.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = text.AsSpan(range.Start, range.Length);
        var sentences = new List<TextSpan>();
        var start = range.Start;
        var position = range.Start;
        while (position < range.End)
        {
            var end = EndAt(text, ref position, range.End);
            if (end >= 0)
            {
                Add(sentences, text, new(start, end));
                start = end;
            }
        }

        Add(sentences, text, new(start, range.End));
        return sentences;
    }

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

    /// <summary>Moves over one character, or one run of stops with its closers; answers where a sentence ends there, or -1.</summary>
    private static int EndAt(string text, ref int position, int limit)
    {
        var c = text[position];
        if (c is '\n' && IsBlankLine(text, position, limit))
        {
            return position++;
        }

        var isWide = WideStops.Contains(c);
        if (!isWide && !Stops.Contains(c))
        {
            position++;
            return -1;
        }

        var stop = position;
        position = SkipAny(text, position, limit, AllStops);
        var marks = position;
        position = SkipAny(text, position, limit, Closers);
        return IsEnd(text, stop, new(marks, position), limit, isWide) ? position : -1;
    }

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
            return closers.IsEmpty || !IsAttributionInChinese(text, next, limit);
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
            return isSingleDot && closers.IsEmpty && !opensQuote && IsPlainWord(WordBefore(text, stop));
        }

        if (!closers.IsEmpty && !opensQuote && IsAttribution(text, next, limit))
        {
            return false;
        }

        return !isSingleDot || !closers.IsEmpty || !IsAbbreviated(text, stop, next, limit);
    }

    /// <summary>Whether the dot at <paramref name="stop"/> belongs to the word before it and does not end the sentence.</summary>
    private static bool IsAbbreviated(string text, int stop, int next, int limit)
    {
        var word = WordBefore(text, stop);
        if (word.IsEmpty)
        {
            return false;
        }

        if (Contains(BeforeNames, word))
        {
            return true;
        }

        var follower = WordAt(text, next, limit);
        if (IsNumber(word))
        {
            return word.Length <= 2 && Contains(OrdinalNouns, follower);
        }

        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isDotted = char.IsLetter(word[0]) && word.Contains('.');
        if (!isInitial && !isDotted && !Contains(Abbreviations, word))
        {
            return false;
        }

        return isInitial && word[0] == 'I' && !IsAfterName(text, stop) ? false : !Contains(Openers, follower);
    }

    // "J. K. Rowling", "George W. Bush": an initial follows a capital or another initial; the pronoun I does not.
    private static bool IsAfterName(string text, int stop)
    {
        var before = stop - 2;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before >= 0 && (text[before] == '.' || char.IsUpper(WordBefore(text, before + 1) is [var first, ..] ? first : ' '));
    }

    private static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c) && c is not ('’' or '\'' or '-'))
            {
                return false;
            }
        }

        return word.Length > 2 && !Contains(Abbreviations, word) && !Contains(BeforeNames, word);
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    // “Is he an enemy?” Mr. Trump asked. The mark inside the quotation does not end the sentence around it.
    private static bool IsAttribution(string text, int next, int limit)
    {
        const int longestName = 4;
        for (var i = 0; i < longestName && next < limit; i++)
        {
            var word = WordAt(text, next, limit);
            if (i > 0 && Contains(SpeechVerbs, word))
            {
                return true;
            }

            if (word.IsEmpty || (!char.IsUpper(word[0]) && i > 0))
            {
                return false;
            }

            next += word.Length;
            next = next < limit && text[next] == '.' ? next + 1 : next;
            next = next < limit && text[next] == ' ' ? next + 1 : limit;
        }

        return false;
    }

    // 「……。」他说: the speech verb comes within a few characters of the closing mark.
    private static bool IsAttributionInChinese(string text, int next, int limit)
    {
        const int reach = 8;
        var window = text.AsSpan(next, Math.Min(reach, limit - next));
        var stop = window.IndexOfAny(ChineseCommas);
        return (stop < 0 ? window : window[..(stop + 1)]).ContainsAny(ChineseSpeechVerbs);
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

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestWord && IsWordCharacter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start <= LongestWord && (char.IsLetterOrDigit(text[end]) || text[end] is '’' or '\'' or '-'))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '’' or '\'';

    private static bool Contains(FrozenSet<string> list, ReadOnlySpan<char> word) =>
        list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
