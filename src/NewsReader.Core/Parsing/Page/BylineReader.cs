using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds the line that names who wrote the report: <c>By Name and Name</c>, <c>Name, The Agency</c>.</summary>
internal static partial class BylineReader
{
    // Headline, standfirst, caption and date may come above it. Further down a name on its own line is a speaker or a heading.
    private const int HeadPassages = 8;

    // Characters: several names with agency and place. A longer line that begins with By is a sentence of the report.
    private const int LongestByline = 160;

    private static readonly SearchValues<char> Dividers = SearchValues.Create("|·•–—-");

    private static readonly FrozenSet<string> Posts = WordList.Load("Lexicons.English.Page.post-words.txt");

    public static void Read(Draft draft)
    {
        var head = draft.Passages.Where(passage => passage.Furniture is null).Take(HeadPassages).ToList();
        var isFound = false;
        for (var i = 0; i < head.Count; i++)
        {
            var passage = head[i];
            if (isFound && !(passage.IsOpen && (IsMarked(head, i) || ByAlone().IsMatch(passage.Words(draft.Text)))))
            {
                return;
            }

            if (passage.IsOpen && IsMarked(head, i) && NamesAlone().IsMatch(passage.Words(draft.Text)))
            {
                passage.Role = BlockRole.Byline;
                AddNames(draft, passage.Span);
                isFound = true;
                continue;
            }

            passage.Role = passage.IsOpen && ByAlone().IsMatch(passage.Words(draft.Text)) ? BlockRole.Byline : passage.Role;
            if ((passage.IsOpen && passage.Span.Length <= LongestByline && Read(draft, passage)) || passage.Role == BlockRole.Turn)
            {
                return;
            }
        }
    }

    /// <summary>Whether names alone are marked as a byline by a "By" on the line above them.</summary>
    private static bool IsMarked(List<DraftPassage> head, int i) => i > 0 && head[i - 1] is { Role: BlockRole.Byline, Span.Length: <= 4 };

    /// <summary>The names in a byline; the words themselves where they are none.</summary>
    public static IEnumerable<string> NamesIn(string byline)
    {
        if (HanByline().Match(byline) is { Success: true } han)
        {
            return ContributorReader.NamesIn(han.Groups["names"], byline).Select(name => name.Value);
        }

        var match = ByNames().Match(byline);
        match = match.Success
            ? match
            : NameAndOutlet().Match(byline) is { Success: true } named && OutletNames.IsLikely(named.Groups["outlet"].ValueSpan)
            ? named
            : Match.Empty;
        var names = match.Success ? match.Groups["names"].Value : AreNames(byline) ? byline : null;
        return names is null ? [byline] : Separators().Split(names).Where(name => !IsPost(name));
    }

    /// <summary>Whether the words are nothing but names of people.</summary>
    public static bool AreNames(ReadOnlySpan<char> words) => NamesAlone().IsMatch(words);

    private static bool Read(Draft draft, DraftPassage passage)
    {
        if (ReadDated(draft, passage) || BarredByline.Read(draft, passage))
        {
            return true;
        }

        if (HanByline().Match(draft.Text, passage.Span.Start, passage.Span.Length) is { Success: true } han)
        {
            passage.Role = BlockRole.Byline;
            draft.Reporters.AddRange(ContributorReader.NamesIn(han.Groups["names"], draft.Text));
            return true;
        }

        var isBy = ByOpening().IsMatch(passage.Words(draft.Text));
        var match = isBy ? ByNames().Match(draft.Text, passage.Span.Start, passage.Span.Length) : Match.Empty;
        if (!match.Success)
        {
            match = NameAndOutlet().Match(draft.Text, passage.Span.Start, passage.Span.Length);
            if (!match.Success || !OutletNames.IsLikely(match.Groups["outlet"].ValueSpan))
            {
                return IsReporterAlone(draft, passage);
            }
        }

        passage.Role = BlockRole.Byline;
        AddNames(draft, match.Groups["names"].Span());

        if (match.Groups["outlet"] is { Success: true } outlet && OutletNames.IsLikely(outlet.ValueSpan))
        {
            draft.Outlet ??= outlet.Field();
        }

        return true;
    }

    /// <summary>A name alone in the head of a broadcast is its reporter's, when a reporter of that name speaks below.</summary>
    private static bool IsReporterAlone(Draft draft, DraftPassage passage)
    {
        var key = LetterCase.Key(passage.Words(draft.Text));
        if (!key.Contains(' ', StringComparison.Ordinal)
            || !draft.Passages.Exists(turn =>
                turn.Speaker is { Role: { } role } speaker
                    && IsPost(role)
                    && string.Equals(LetterCase.Key(speaker.Name), key, StringComparison.Ordinal)))
        {
            return false;
        }

        passage.Role = BlockRole.Byline;
        Add(draft, passage.Span);
        return true;
    }

    // Ann Lee | Mar 4, 2024
    private static bool ReadDated(Draft draft, DraftPassage passage)
    {
        if (!MayBeDated(passage.Words(draft.Text)))
        {
            return false;
        }

        var match = NameAndDate().Match(draft.Text, passage.Span.Start, passage.Span.Length);
        if (!match.Success || DateLine.Read(match.Groups["date"].ValueSpan) is not { Iso: { } iso } date)
        {
            return false;
        }

        passage.Role = BlockRole.Byline;
        AddNames(draft, match.Groups["names"].Span());
        var when = new TextSpan(match.Groups["date"].Index, passage.Span.End);
        draft.Published ??= date.IsUpdate ? null : new(iso, when);
        draft.Modified ??= date.IsUpdate ? new(iso, when) : null;
        return true;
    }

    // A name and a date on one line always have a slash or dot between them and a digit, so other lines can skip the
    // regular expression.
    private static bool MayBeDated(ReadOnlySpan<char> words) => words.ContainsAny(Dividers) && words.ContainsAnyInRange('0', '9');

    /// <summary>Adds the names of a list to the reporters, except the outlet and the job titles among them.</summary>
    public static void AddNames(Draft draft, TextSpan names)
    {
        var start = names.Start;
        foreach (var separator in Separators().EnumerateMatches(draft.Text.AsSpan(names.Start, names.Length)))
        {
            Add(draft, new(start, names.Start + separator.Index));
            start = names.Start + separator.Index + separator.Length;
        }

        Add(draft, new(start, names.End));
    }

    private static void Add(Draft draft, TextSpan span)
    {
        var name = new Field(span.Of(draft.Text), span);
        if (IsPost(name.Value) || name.Value.Contains(" contributed", StringComparison.Ordinal))
        {
            return;
        }

        if (OutletNames.IsLikely(name.Value))
        {
            draft.Outlet ??= name;
        }
        else if (!name.Value.StartsWith("The ", StringComparison.Ordinal))
        {
            draft.Reporters.Add(name);
        }
    }

    // Staff Writer, CORRESPONDENT, BYLINE: a job, not a name.
    private static bool IsPost(string words)
    {
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return Posts.Contains(last) || (last.Length > 1 && Posts.Contains(last[..1] + last[1..].ToLowerInvariant()));
    }

    private const string Name = @"(\p{Lu}[\p{L}.'’-]*( (\p{Lu}[\p{L}.'’-]*|al-[\p{L}]+|de|da|van|von|bin|der|la|el)){1,4})";

    private const string Outlet = @"(?<outlet>\p{Lu}[\p{L}0-9. /]{1,40})";

    // By Ann Lee of The Times; By Ann Lee | The Times.
    private const string OfOutlet = $@"(,? (of |for |in |from )?(the )?{Outlet}| ?[|/·•–—-]+ ?{Outlet})";

    // Par Jeanne Roux, à Linden; Por Ana Souza — São Paulo.
    private const string FromPlace = @"(,? ?[—–-]? ?(à|a|em|in|aus|en|de) \p{Lu}[\p{L}, -]{1,40}|,? ?[—–|-] ?\p{Lu}[\p{L}, -]{1,40})";

    private const string Post = @"(,? (staff|special|senior|chief|political|sports|business|world|national) [\p{L} ]{3,40})";

    private const string By =
        "(((Written|Reported|Story) )?([Bb]y|BY|Von|Por|Par|Di|di|Door)|(Propos recueillis|Entretien réalisé|Recueilli) par|(Ein |Das "
        + ")?(Interview|Gespräch|Die Fragen stellten?)( von|:)?|Intervista di|Entrevista (de|por)):? ";

    // Most lines open otherwise; the automaton behind the names is not built for them.
    [GeneratedRegex($"^{By}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ByOpening();

    [GeneratedRegex($@"^{By}(?<names>{Name}((, | and | AND | & |, and | e | y | und | et | en ){Name}){{0,6}})({OfOutlet}"
        + $@"|{Post})?{FromPlace}?[.,]?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ByNames();

    // "By —" on a line of its own, and the names below it.
    [GeneratedRegex(@"^([Bb]y|BY)\s?[—–:-]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ByAlone();

    [GeneratedRegex($@"^{Name}((, | and | & ){Name}){{0,3}}$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NamesAlone();

    [GeneratedRegex($@"^(([Bb]y |BY )(?<names>{Name}((, | and | & ){Name}){{0,3}}) ?[|·•–—-]|(?<names>{Name}((, | and | & "
        + $@"){Name}){{0,3}}) ?[|·•]) ?(?<date>[^|\d]*\d[^|]*)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NameAndDate();

    [GeneratedRegex($@"^(?<names>{Name}((, | and | & ){Name}){{0,3}})(, | ?[|/–—] ?){Outlet}$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NameAndOutlet();

    // 记者 张三 · 本报记者张三、李四 北京报道 · （记者 张三） · 作者：张三 · 文/张三
    [GeneratedRegex(@"^[（(]?(?>\s*)((本报|本報|本刊|本台|本网|新华社|新华网|中新社|中新网|人民网)(见习|特约|实习|驻\p{Lo}{2,6}?)?[记記]者(?>\s*)[:：/]?|([记記]者|作者|撰文|文"
        + @"|通讯员)((?>\s*)[:：/]|\s))(?>\s*)(?<names>\p{Lo}{2,4}([、， ](?>\s*)\p{Lo}{2,4}){0,5}?)((?>\s+)\p{Lo}{2,6}(报道|報道|報導"
        + @"|摄影报道))?(?>\s*)[）)]?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HanByline();

    [GeneratedRegex(@", and | and | AND | & | e | y | und | et | en |; |, ", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
