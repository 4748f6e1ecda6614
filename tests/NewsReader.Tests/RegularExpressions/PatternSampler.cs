using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.Tests.RegularExpressions;

/// <summary>
/// Makes texts that a regular expression matches, most of the time: it walks the pattern and draws an alternative, a count
/// and a character wherever the pattern leaves a choice. Anchors and borders of words are passed over.
/// </summary>
internal sealed class PatternSampler(string pattern, RegexOptions options, Random chance)
{
    /// <summary>
    /// Characters of every kind that an expression may ask for: what is tried for a class, beside the class's own letters.
    /// </summary>
    public const string Candidates = "aAéÉzZ019 \u00A0\n\t.,:;-–—'’\"“”()[]{}<>|/&*#_@=!?…~中文年月日记者社网م، 。！？";

    /// <summary>Repetitions drawn where a quantifier sets no limit, or a high one.</summary>
    private const int MostTimes = 4;

    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);
    private int at;

    /// <summary>One text.</summary>
    public string Next()
    {
        at = 0;
        var text = Alternatives();
        return at == pattern.Length ? text : throw new FormatException($"{pattern} is not understood at {at}: {pattern[at..]}");
    }

    private string Alternatives()
    {
        var drawn = new List<string> { Sequence() };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            drawn.Add(Sequence());
        }

        return drawn[chance.Next(drawn.Count)];
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var start = at;
            var one = Atom();
            var (least, most) = Quantifier();
            var (end, times) = (at, chance.Next(least, most + 1));
            for (var time = 0; time < times; time++)
            {
                text.Append(time == 0 ? one : Again(start));
            }

            at = end;
        }

        return text.ToString();
    }

    private string Again(int start)
    {
        at = start;
        return Atom();
    }

    private string Atom()
    {
        if (pattern[at] == '(')
        {
            at = pattern.AsSpan(at) switch
            {
                [_, '?', '<', ..] => pattern.IndexOf('>', at) + 1,
                [_, '?', '-', 'i', ..] => at + 5,
                [_, '?', ..] => at + 3,
                _ => at + 1,
            };
            var inner = Alternatives();
            at++;
            return inner;
        }

        var atom = pattern[at..EndOfAtom()];
        at += atom.Length;
        return atom is "^" or "$" or @"\b" or @"\B" or @"\A" or @"\z" or @"\Z"
            ? ""
            : atom.Length == 1 && atom[0] != '.'
            ? atom
            : One(Members(atom));
    }

    private int EndOfAtom() => pattern[at] switch
    {
        '\\' when pattern[at + 1] is 'p' or 'P' => pattern.IndexOf('}', at) + 1,
        '\\' when pattern[at + 1] is 'u' => at + 6,
        '\\' => at + 2,
        '[' => EndOfClass(),
        _ => at + 1,
    };

    private int EndOfClass()
    {
        var end = at + (pattern[at + 1] == '^' ? 2 : 1);
        end += pattern[end] == ']' ? 1 : 0;
        for (; pattern[end] != ']'; end++)
        {
            end += pattern[end] == '\\' ? 1 : 0;
        }

        return end + 1;
    }

    private (int Least, int Most) Quantifier()
    {
        var (least, most) = at == pattern.Length ? (1, 1) : pattern[at] switch
        {
            '?' => Step((0, 1)),
            '*' => Step((0, MostTimes)),
            '+' => Step((1, MostTimes)),
            '{' => Counted(),
            _ => (1, 1),
        };
        at += (least, most) != (1, 1) && at < pattern.Length && pattern[at] == '?' ? 1 : 0; // lazy: the same texts
        return (least, most);
    }

    private (int Least, int Most) Step((int, int) times)
    {
        at++;
        return times;
    }

    private (int Least, int Most) Counted()
    {
        var end = pattern.IndexOf('}', at);
        var counts = pattern[(at + 1)..end].Split(',');
        at = end + 1;
        var least = int.Parse(counts[0], CultureInfo.InvariantCulture);
        return counts switch
        {
            [_] => (least, least),
            [_, ""] => (least, least + MostTimes),
            _ => (least, Math.Min(int.Parse(counts[1], CultureInfo.InvariantCulture), least + MostTimes)),
        };
    }

    private string Members(string atom)
    {
        if (!members.TryGetValue(atom, out var known))
        {
            var matcher =
                new Regex($"^{atom}$", options & (RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline),
                    TimeSpan.FromSeconds(1));
            known = members[atom] = string.Concat((Candidates + atom).Where(letter => matcher.IsMatch(letter.ToString())).Distinct());
        }

        return known;
    }

    private string One(string letters) => letters.Length == 0 ? "" : letters[chance.Next(letters.Length)].ToString();
}
