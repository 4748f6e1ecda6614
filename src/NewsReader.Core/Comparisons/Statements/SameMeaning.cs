using System.Collections.Frozen;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>
/// Whether a word that one text lacks has a counterpart of the same meaning there: a typing error, an abbreviation, a
/// demonym.
/// </summary>
internal static class SameMeaning
{
    /// <summary>
    /// Longest range in which a counterpart is searched. In a longer one a word of the same meaning proves nothing, and the search is slow.
    /// </summary>
    private const int MostFacing = 40;

    /// <summary>Words shorter than this differ too easily by one letter to be typing errors of each other.</summary>
    private const int ShortestTyped = 5;

    /// <summary>Words from this length on may have two letters wrong.</summary>
    private const int TwoErrorsFrom = 8;

    /// <summary>Titles are cut to so few letters.</summary>
    private const int LongestShortTitle = 5;

    /// <summary>Number of first letters that a country and its people share: Finland and Finnish.</summary>
    private const int DemonymRoot = 3;

    private static readonly FrozenSet<string> Demonyms = WordList.Load("Lexicons.English.demonyms.txt");

    /// <summary>Whether some word of a stretch of the other passage means the same as a word.</summary>
    public static bool IsIn(ComparedPassage passage, int index, ComparedPassage other, int start, int end)
    {
        if (end - start > MostFacing)
        {
            return false;
        }

        for (var at = start; at < end; at++)
        {
            if (IsTyped(passage.KeyAt(index), other.KeyAt(at))
                || IsCompound(passage, index, other, at)
                || IsCompound(other, at, passage, index)
                || AreOneTitle(passage, index, other, at)
                || AreOneCountry(passage, index, other, at))
            {
                return true;
            }
        }

        return IsAbbreviated(passage, index, other, start, end);
    }

    /// <summary>Whether a word is written as two in the other passage, this one being the first or the second: onetime, one-time.</summary>
    private static bool IsCompound(ComparedPassage passage, int index, ComparedPassage other, int at) =>
        IsJoined(passage.Raw(index), other, at) || IsJoined(passage.Raw(index), other, at - 1);

    private static bool IsJoined(ReadOnlySpan<char> word, ComparedPassage other, int at)
    {
        if (at < 0 || at + 1 >= other.Units.Length)
        {
            return false;
        }

        var first = other.Raw(at);
        var second = other.Raw(at + 1);
        return first.Length + second.Length == word.Length
            && word.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            && word[first.Length..].Equals(second, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Whether one word is the other with a letter or two mistyped. The first letter is rarely wrong, and often a prefix
    /// that turns the sense.
    /// </summary>
    private static bool IsTyped(string one, string other)
    {
        (one, other) = (one.Replace("ß", "ss", StringComparison.Ordinal), other.Replace("ß", "ss", StringComparison.Ordinal));
        var shorter = Math.Min(one.Length, other.Length);
        return shorter >= ShortestTyped && one[0] == other[0] && char.IsLetter(one[0]) && one.All(char.IsLetter) && other.All(char.IsLetter)
            && Distance(one, other) <= (shorter >= TwoErrorsFrom ? 2 : 1);
    }

    /// <summary>Whether one capitalised word is the other cut short, as titles are: Supt and Superintendent, Lt. and Lieutenant.</summary>
    private static bool AreOneTitle(ComparedPassage passage, int index, ComparedPassage other, int at)
    {
        var (one, two) = (passage.KeyAt(index), other.KeyAt(at));
        var (shorter, longer) = one.Length < two.Length ? (one, two) : (two, one);
        return shorter.Length is > 1 and <= LongestShortTitle && longer.Length >= 2 * shorter.Length - 1 && shorter[0] == longer[0]
            && NameIndex.IsCapital(passage, index) && NameIndex.IsCapital(other, at) && IsWithin(shorter, longer);
    }

    /// <summary>Whether the letters of one word come in the same order in another.</summary>
    private static bool IsWithin(string letters, string word)
    {
        var at = 0;
        foreach (var letter in word)
        {
            at += at < letters.Length && letters[at] == letter ? 1 : 0;
        }

        return at == letters.Length;
    }

    private static bool AreOneCountry(ComparedPassage passage, int index, ComparedPassage other, int at)
    {
        var (one, two) = (NameIndex.Bare(passage.KeyAt(index)), NameIndex.Bare(other.KeyAt(at)));
        return (Demonyms.Contains(one) || Demonyms.Contains(two)) && NameIndex.IsCapital(passage, index) && NameIndex.IsCapital(other, at)
            && one.Length > DemonymRoot && two.Length > DemonymRoot && one.AsSpan(0, DemonymRoot).SequenceEqual(two.AsSpan(0, DemonymRoot));
    }

    /// <summary>
    /// Whether a word is the initials of words in the other range, or one of the words whose initials are in that range: UN,
    /// United Nations. Words with a small letter (of, and) are no part of initials.
    /// </summary>
    private static bool IsAbbreviated(ComparedPassage passage, int index, ComparedPassage other, int start, int end)
    {
        if (NameOfInitials(passage.Raw(index)) is { } letters)
        {
            return InitialsOf(Capitals(other, start, end), other).Contains(letters, StringComparison.Ordinal);
        }

        for (var at = start; at < end; at++)
        {
            if (NameOfInitials(other.Raw(at)) is { } name && IsInitial(passage, index, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word is one of a run whose initials are the name.</summary>
    private static bool IsInitial(ComparedPassage passage, int index, string name)
    {
        var (start, end) = (Math.Max(0, index - (2 * name.Length)), Math.Min(passage.Units.Length, index + (2 * name.Length)));
        var capitals = Capitals(passage, start, end);
        return InitialsOf(capitals, passage).IndexOf(name, StringComparison.Ordinal) is var at and >= 0
            && capitals[at] <= index
            && index <= capitals[at + name.Length - 1];
    }

    /// <summary>Indexes of the words of a range that begin with a capital.</summary>
    private static List<int> Capitals(ComparedPassage passage, int start, int end) =>
        [.. Enumerable.Range(start, end - start).Where(at => NameIndex.IsCapital(passage, at))];

    private static string InitialsOf(List<int> words, ComparedPassage passage) =>
        string.Concat(words.Select(at => passage.Source.Text[passage.Units[at].Span.Start]));

    /// <summary>The letters of a word written in capitals only, without dots; <see langword="null"/> for any other word.</summary>
    private static string? NameOfInitials(ReadOnlySpan<char> raw)
    {
        if (raw.Length < 2 || !char.IsUpper(raw[0]) || !(char.IsUpper(raw[1]) || raw[1] == '.'))
        {
            return null;
        }

        var letters = raw.ToString().Replace(".", "", StringComparison.Ordinal);
        return letters.Length > 1 && letters.All(char.IsUpper) ? letters : null;
    }

    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
        {
            return int.MaxValue;
        }

        var (before, row) = (new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            (before, row) = (row, before);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var exchanged = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(exchanged, Math.Min(before[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
