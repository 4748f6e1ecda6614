using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Finds the border between name and role in a label of capitals without a colon: at a comma, or at the first word of a job
/// title after a name of two words, including the nation or place before that word.
/// </summary>
internal static class NameBorder
{
    // A given name and a surname. A job title that comes sooner belongs to the name or is an office before it.
    private const int FewestNameWords = 2;

    private static readonly FrozenSet<string> RoleWords = WordList.Load("Lexicons.English.Labels.role-words.txt");
    private static readonly FrozenSet<string> RolePlaces = WordList.Load("Lexicons.English.Labels.role-places.txt");
    private static readonly FrozenSet<string> Demonyms = WordList.Load("Lexicons.English.demonyms.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>The length of the name, with any space or comma after it; the whole where no role follows.</summary>
    public static int In(ReadOnlySpan<char> label)
    {
        var comma = LabelParts.CommaAfterName(label);
        var head = comma < 0 ? label : label[..comma];
        var starts = StartsOf(head);
        var role = RoleAmong(head, starts);
        while (role > FewestNameWords && role < starts.Count && IsPlace(Word(head, starts, role - 1)))
        {
            role--;
        }

        return role < starts.Count ? starts[role] : head.Length;
    }

    /// <summary>Whether one of the words is of an office or trade.</summary>
    public static bool HasRole(ReadOnlySpan<char> role)
    {
        foreach (var range in role.SplitAny(' ', ',', '\u00A0'))
        {
            if (RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(role[range].TrimEnd('.')))
            {
                return true;
            }
        }

        return false;
    }

    // An office before the name (PRESIDENT JOHN DOE) opens no role after it.
    private static int RoleAmong(ReadOnlySpan<char> head, List<int> starts)
    {
        var names = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            var word = Word(head, starts, i);
            var opens = IsRole(word) || (i + 1 < starts.Count && IsPlace(word) && HasRoleAfter(head, starts, i));
            if (opens && names >= FewestNameWords)
            {
                return i;
            }

            names += opens || word.TrimEnd('.').Length < 2 ? 0 : 1;
        }

        return starts.Count;
    }

    private static bool HasRoleAfter(ReadOnlySpan<char> head, List<int> starts, int i)
    {
        const int mostWordsOfPlace = 3; // NEW YORK CITY MAYOR; a title further on does not belong to the place
        for (var next = i + 1; next < Math.Min(starts.Count, i + 1 + mostWordsOfPlace); next++)
        {
            if (IsRole(Word(head, starts, next)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRole(ReadOnlySpan<char> word) =>
        word.StartsWith("EX-") || RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.TrimEnd('.'));

    private static bool IsPlace(ReadOnlySpan<char> word) =>
        RolePlaces.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.TrimEnd('.'))
        || Demonyms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || DatelineCities.Contains(word);

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> head, List<int> starts, int i) =>
        head[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : head.Length)].TrimEnd(" \u00A0,");

    private static List<int> StartsOf(ReadOnlySpan<char> head)
    {
        var starts = new List<int>();
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] is not (' ' or '\u00A0') && (i == 0 || head[i - 1] is ' ' or '\u00A0'))
            {
                starts.Add(i);
            }
        }

        return starts;
    }
}
