using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds the place, date and agency with which a report's first paragraph opens: <c>BEIJING, Sept. 3 (Xinhua) --</c>.</summary>
internal static partial class DatelineReader
{
    // Headline, section, byline and caption may come before the paragraph with the dateline.
    private const int HeadPassages = 8;

    // Characters of place, region, date and agency. A dash or colon further on divides the first sentence.
    private const int LongestDateline = 110;

    // The separators after a dateline, and the brackets of its agency; a line without them has no dateline.
    private static readonly SearchValues<char> SetOffs = SearchValues.Create("—–-:");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("([");

    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Passages.Where(passage => passage.Furniture is null).Take(HeadPassages))
        {
            if (passage.Role is null or BlockRole.Standfirst && Read(draft, passage))
            {
                return;
            }
        }
    }

    private static readonly FrozenSet<string> Initials = WordList.Load("Lexicons.English.Page.initials.txt");

    /// <summary>Whether the words open with a dateline.</summary>
    public static bool Opens(string text, TextSpan span) => Match(text, span) is not null;

    /// <summary>Whether the words open with a dateline that is signed with this name.</summary>
    public static bool Opens(string text, TextSpan span, string outlet) =>
        Match(text, span)?.Groups["agency"] is { Success: true } agency && agency.ValueSpan.SequenceEqual(outlet);

    private static bool Read(Draft draft, DraftPassage passage)
    {
        if (Match(draft.Text, passage.Span) is not { } match)
        {
            return false;
        }

        passage.Content = new TextSpan(match.Index + match.Length, passage.Span.End).Trim(draft.Text);
        var place = match.Groups["place"];
        draft.Problems.RemoveAll(problem => problem is { Kind: ProblemKind.UnclearSpeaker, Span: { } doubt } && doubt.Start == match.Index);
        draft.Dateline ??= place.Field();
        if (match.Groups["reporters"] is { Success: true } reporters && draft.Reporters.Count == 0)
        {
            draft.Reporters.AddRange(ContributorReader.NamesIn(reporters, draft.Text));
        }

        if (match.Groups["agency"] is { Success: true } agency)
        {
            draft.Outlet ??= agency.Field();
            draft.IsAgencyCopy = OutletNames.IsAgency(agency.ValueSpan);
        }

        return true;
    }

    private static Match? Match(string text, TextSpan span)
    {
        var length = Math.Min(span.Length, LongestDateline);
        var head = text.AsSpan(span.Start, length);
        if (head.ContainsAny(SetOffs)
            && Dateline().Match(text, span.Start, length) is { Success: true } setOff
            && setOff.Length < span.Length
            && IsDateline(text, setOff))
        {
            return setOff;
        }

        if (head.ContainsAny(Brackets) && MatchSigned(text, span, length) is { } signed)
        {
            return signed;
        }

        var match = EastAsian().Match(text, span.Start, length);
        return match.Success && match.Length < span.Length ? match : null;
    }

    /// <summary>One that is signed in brackets.</summary>
    private static Match? MatchSigned(string text, TextSpan span, int length)
    {
        var match = SignedFirst().Match(text, span.Start, length);
        if (match.Success
            && match.Length < span.Length
            && IsOutlet(match.Groups["agency"].ValueSpan)
            && (LetterCase.IsUpper(match.Groups["place"].ValueSpan) || DatelineCities.Contains(match.Groups["place"].ValueSpan)))
        {
            return match;
        }

        match = Signature().Match(text, span.Start, length);
        if (match.Success
            && match.Length < span.Length
            && IsOutlet(match.Groups["agency"].ValueSpan)
            && IsPlace(match.Groups["place"])
            && !RunsOn(text, match))
        {
            return match;
        }

        match = Arabic().Match(text, span.Start, length);
        return match.Success && match.Length < span.Length && OutletNames.IsKnown(match.Groups["agency"].ValueSpan) ? match : null;
    }

    // "PCB (Reuters) said": the sentence continues after the brackets.
    private static bool RunsOn(string text, Match match) =>
        match.Groups["place"].Success
            && !match.ValueSpan.TrimEnd().EndsWith("-")
            && !match.ValueSpan.ContainsAny('—', '–', ':')
            && char.IsLower(text[match.Index + match.Length]);

    private static bool IsDateline(string text, Match match)
    {
        var place = match.Groups["place"].ValueSpan;
        var comma = place.IndexOf(',');
        var head = comma < 0 ? place : place[..comma];
        if (head.Length < 3
            || OutletNames.IsPrinted(head)
            || Initials.GetAlternateLookup<ReadOnlySpan<char>>().Contains(head)
            || PageLabels.Contains(LetterCase.Key(head)))
        {
            return false;
        }

        var next = text[match.Index + match.Length];
        var isCity = DatelineCities.Contains(head);
        if (match.Groups["colon"].Success)
        {
            return isCity && (LetterCase.IsUpper(head) || IsCityOfCountry(place));
        }

        // "The Water Board (WB) - ": initials in brackets that are not a publisher's have no meaning after an ordinary
        // name.
        var isSigned = match.Groups["date"].Success
            || (match.Groups["agency"] is { Success: true } agency && (isCity || LetterCase.IsUpper(head) || IsOutlet(agency.ValueSpan)));
        return (isSigned || !char.IsLower(next))
            && (isSigned
                || isCity
                || (LetterCase.IsUpper(head)
                    && !IsOfPronoun(text, match)
                    && !head.Contains('/')
                    && LetterCase.WordCount(head) <= 4
                    && IsSetOff(match.Groups["dash"].ValueSpan))
                || (comma > 0 && match.Groups["dash"].ValueSpan.Trim() is not "-" && IsRegion(place[(comma + 1)..])));
    }

    // "DANA — She walked home": the lead of a report does not open with a pronoun for a person it has not named.
    private static bool IsOfPronoun(string text, Match match) =>
        WordAround.At(text, match.Index + match.Length, text.Length) is "He" or "She" or "It" or "They" or "I" or "We" or "You";

    // "SIEGEL--Jerome" is a surname of the notices: only a long dash may touch both words.
    private static bool IsSetOff(ReadOnlySpan<char> dash) => dash.ContainsAny('—', '–') || char.IsWhiteSpace(dash[0]);

    // A state or country after a town in title case: "Taipei, Taiwan — ".
    private static bool IsRegion(ReadOnlySpan<char> region) =>
        LetterCase.WordCount(region) <= 3 && LetterCase.StartsUpper(region) && LetterCase.IsTitleCase(region.ToString() + " Xxxx");

    // "Washington, DC, United States: " names the place down to the country; "Paris, Lyon, Marseille: " is a list of cities.
    private static bool IsCityOfCountry(ReadOnlySpan<char> place) =>
        place.Count(',') == 2
            && IsRegion(place[(place.LastIndexOf(',') + 1)..].Trim())
            && !DatelineCities.Contains(place[(place.LastIndexOf(',') + 1)..].Trim());

    private static bool IsOutlet(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny('/', ','))
        {
            if (OutletNames.IsKnown(name[range].Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(Group place) =>
        !place.Success || (place.Length > 2 && !place.ValueSpan.StartsWith("The ") && LetterCase.WordCount(place.ValueSpan) <= 5);

    private const string Place =
        @"(?<place>\p{Lu}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*){0,4}( ?/ ?\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){0,2}){0,2}(, "
        + @"?\p{Lu}([\p{L}.'’ -]{0,30}[\p{L}.])?){0,2})";

    // The months of English, German, Spanish, French and Portuguese, whole or shortened.
    private const string Month =
        @"([Jj]an|[Ff]eb|[Mm]a[ry]|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo][ck]t|[Nn]ov|[Dd]e[czs]|[Ff]ev|[Aa]br|[Aa]go|[Ss]et|[Oo]ut"
        + @"|[Ee]ne|[Dd]ic|Mai|mai|Mär)\p{Ll}{0,7}\.?";
    private const string Day = $@"(\d{{1,2}}\s)?(de )?{Month}( \d{{1,2}})?(,? \d{{4}})?";
    private const string Date = $@"(?<date>,? \(?{Day}\)?)";

    [GeneratedRegex($@"^{Place}{Date}?( ?([(\[](?<agency>dpa|\p{{Lu}}[\p{{L}}0-9./ -]{{1,40}})[)\]]|/(?<agency>\p{{Lu}}[\p{{L}} "
        + $@"]{{1,30}})/))?((?<dash>\s*[—–]+[-–—]*\s*|\.[-–—]+\s*|\s*--+\s*|\s+[-–—]{{1,3}}\s*|-\s)|(?<colon>:\s))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    // (AP) OSLO -
    [GeneratedRegex($@"^[(\[](?<agency>dpa|\p{{Lu}}[\p{{L}}0-9./ -]{{1,40}})[)\]](?>\s*)([-–—]+(?>\s*))?{Place}{Date}?(\s*[—–]+\s*"
        + $@"|\s*--+\s*|\s+-\s+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SignedFirst();

    // 新华社北京8月1日电（记者张三）; a website's own report names no place: 中新网8月1日电
    [GeneratedRegex(@"^((?<agency>\p{Lo}{2,4}?[社网網])(?=\s?\d)|((?<agency>\p{Lo}{2,4}?[社网網])|本[报報])?(?<place>\p{Lo}{2,8}?))"
        + @"\s?(?<day>(\d{4}年)?\d{1,2}月\d{1,2}日)\s?[电電讯訊]\s*([（(](\p{Lo}{2,4}?[社网報报])?(见习|特约)?记者[:： "
        + @"]?\s*(?<reporters>\p{Lo}{2,4}([、， ]\s*\p{Lo}{2,4}){0,5})\s*[）)])?\s*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex EastAsian();

    // القاهرة (رويترز) -
    [GeneratedRegex(@"^(?<place>\p{IsArabic}+( \p{IsArabic}+){0,2})( \d{1,2} \p{IsArabic}+)?\s?[-–—]?\s?\((?<agency>[\p{IsArabic}. "
        + @"]{2,20})\)\s*[-–—:]*\s*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex($@"^(({Place}{Date}?|{Day}):? ?)?[(\[](?<agency>dpa|\p{{Lu}}[\p{{L}}0-9./, -]{{1,40}})[)\]]\s*(:|\.[-–—])?[-–—]*\s*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
