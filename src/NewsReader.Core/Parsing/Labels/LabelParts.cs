using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>The parts of a label before its colon: name, role after the comma or in brackets, delivery note, time.</summary>
internal readonly record struct LabelParts(string Name, string? Role, string? Manner, TimeSpan? Offset)
{
    // Characters: the longest listed suffixes have three letters, each with its stop in M.B.E.
    private const int LongestSuffix = 6;

    private static readonly FrozenSet<string> Suffixes = WordList.Load("Lexicons.English.Labels.name-suffixes.txt");

    public static LabelParts Read(string text, TextSpan span, FrozenSet<string> manners)
    {
        var words = Undecorated(text.AsSpan(span.Start, span.Length));
        string? role = null, manner = null;
        TimeSpan? offset = null;
        while (words.Length > 0 && words[^1] is ')' or ']' && words.LastIndexOfAny('(', '[') is var open and > 0)
        {
            var inside = words[(open + 1)..^1].Trim();
            if (ClockScanner.TimeOf(inside) is { } time)
            {
                offset = time;
            }
            else if (IsManner(inside, manners))
            {
                manner = inside.ToString();
            }
            else if (!inside.IsEmpty)
            {
                role = role is null ? inside.ToString() : $"{inside}, {role}";
            }

            words = words[..open].TrimEnd();
        }

        var comma = CommaAfterName(words);
        if (comma >= 0)
        {
            var after = Joined(words[(comma + 1)..]);
            role = role is null ? after : $"{after} ({role})";
            words = words[..comma];

            // REP. NAME (R), OHIO: the party comes before the comma, and the place after it.
            if (words.Length > 0 && words[^1] is ')' && words.LastIndexOf('(') is var party and > 0)
            {
                role = $"{Joined(words[(party + 1)..^1])}, {role}";
                words = words[..party].TrimEnd();
            }
        }

        return new(Undecorated(words).ToString(), string.IsNullOrEmpty(role) ? null : role, manner, offset);
    }

    /// <summary>
    /// Position of the comma that ends the name, ignoring the one before JR. and similar suffixes; -1 when there is none.
    /// </summary>
    public static int CommaAfterName(ReadOnlySpan<char> words)
    {
        var comma = words.IndexOf(',');
        if (comma < 0)
        {
            return -1;
        }

        var next = words[(comma + 1)..].IndexOf(',');
        var after = (next < 0 ? words[(comma + 1)..] : words.Slice(comma + 1, next)).Trim();
        return !IsSuffix(after) ? comma : next < 0 ? -1 : comma + 1 + next;
    }

    /// <summary>The last word of a name, or the one before a suffix such as JR.</summary>
    public static string SurnameOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - (words.Length > 2 && IsSuffix(words[^1]) ? 2 : 1);
        return words.Length == 0 ? name : words[last].TrimEnd(',');
    }

    private static bool IsSuffix(ReadOnlySpan<char> words) =>
        words.Length <= LongestSuffix && Suffixes.Contains(words.ToString().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant());

    // [UNKNOWN] and **NAME** are names in decoration.
    private static ReadOnlySpan<char> Undecorated(ReadOnlySpan<char> words)
    {
        words = words.Trim("*_ \t\u00A0");
        return words.Length > 1 && words[0] is '[' or '(' && words[^1] is ']' or ')' && words[1..].IndexOfAny('[', '(') < 0 ? words[1..^1]
            : words.Length > 1 && words[0] is '[' && !words.Contains(']') ? words[1..]
            : words;
    }

    private static string Joined(ReadOnlySpan<char> words) => words.Trim().ToString().Replace('\n', ' ');

    /// <summary>Whether the words describe how a voice is delivered.</summary>
    public static bool IsManner(ReadOnlySpan<char> inside, FrozenSet<string> manners) =>
        manners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(inside) || inside.StartsWith("via ", StringComparison.OrdinalIgnoreCase)
        || inside.StartsWith("through ", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("on ", StringComparison.OrdinalIgnoreCase)
        || inside.StartsWith("off", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("voice", StringComparison.OrdinalIgnoreCase)
        || inside.StartsWith("translat", StringComparison.OrdinalIgnoreCase)
        || inside.StartsWith("spoke ", StringComparison.OrdinalIgnoreCase)
        || inside.StartsWith("speaking ", StringComparison.OrdinalIgnoreCase);
}
