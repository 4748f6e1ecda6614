using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds the reporter's closing formula: <c>Name, OUTLET, City, Country.</c> or <c>For OUTLET, I'm Name in City.</c></summary>
internal static partial class SignOffReader
{
    // Characters of name, outlet, city and country. A longer line is a sentence of the report.
    private const int LongestSignOff = 120;

    // Only credits and the notes of an archive come below it. Further up the same form is a caption or part of a list.
    private const int LastPassages = 4;

    public static void Read(Draft draft)
    {
        var seen = 0;
        for (var i = draft.Passages.Count - 1; i > 0 && seen < LastPassages; i--)
        {
            var passage = draft.Passages[i];
            if (passage.Furniture is not null)
            {
                continue;
            }

            seen++;
            if (passage.IsOpen && passage.Span.Length <= LongestSignOff && Read(draft, passage))
            {
                return;
            }
        }
    }

    private static bool Read(Draft draft, DraftPassage passage)
    {
        var match = ByCommas().Match(draft.Text, passage.Span.Start, passage.Span.Length);
        if (match.Success && match.Groups["reporter"].ValueSpan.StartsWith("By "))
        {
            return false; // a byline near the end
        }

        if (!match.Success || !IsOutlet(match.Groups["outlet"].ValueSpan) || LetterCase.IsUpper(passage.Words(draft.Text)))
        {
            // All in capitals, as captions are, any three words with a comma look like name and outlet.
            match = Spoken().Match(draft.Text, passage.Span.Start, passage.Span.Length);
        }

        if (!match.Success)
        {
            return false;
        }

        passage.Role = BlockRole.SignOff;
        draft.SignOff = new(passage.Span.Of(draft.Text), passage.Span);
        Add(draft, match);
        return true;
    }

    private static void Add(Draft draft, Match match)
    {
        if (match.Groups["outlet"].Field() is { } outlet)
        {
            draft.Outlet ??= outlet;
        }

        if (match.Groups["reporter"].Field() is { } reporter
            && !draft.Reporters.Exists(known => string.Equals(known.Value, reporter.Value, StringComparison.Ordinal)))
        {
            draft.Reporters.Add(reporter);
        }

        draft.Dateline ??= match.Groups["place"].Field() is { } place ? place with { Value = WithoutStop(place.Value) } : null;
    }

    // The formula's stop is not the place's, unless the place ends in initials: Washington, D.C.
    private static string WithoutStop(string place) =>
        place.LastIndexOf('.') > place.IndexOf('.', StringComparison.Ordinal) ? place : place.TrimEnd('.');

    private static bool IsOutlet(ReadOnlySpan<char> name) =>
        (name.Length <= 12 && LetterCase.IsUpper(name) && name.Length > 1)
        || OutletNames.IsLikely(name);

    [GeneratedRegex(@"^(?<reporter>\p{Lu}[\p{L}.'’-]*( (\p{Lu}|al-|de |van |von |bin )[\p{L}.'’-]*){1,3}), "
        + @"(?<outlet>[\p{Lu}0-9][\p{Lu}0-9/&-]{1,11}( (News|Radio|TV|Television|World Service))?|[\p{Lu}][\p{L}0-9]*( "
        + @"\p{Lu}[\p{L}0-9]*){0,3})(, | )(?<place>\p{Lu}[\p{L}.'’-]*( [\p{L}.'’-]+){0,3}(, \p{Lu}[\p{L}.'’ -]*){0,2}?)\.?$"
        + @"|^(?<reporter>\p{Lu}[\p{L}.'’-]*( (\p{Lu}|al-)[\p{L}.'’-]*){1,3}), (?<outlet>[\p{Lu}0-9][\p{L}0-9 ]{1,30})\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ByCommas();

    [GeneratedRegex(@"^((Reporting )?[Ff]or (the )?(?<outlet>\p{Lu}[\p{L}0-9 ]{1,30}?)(, in (?<place>\p{Lu}[\p{L}, ]{1,40}?))?, (I['’]m"
        + @"|I am|this is) (?<reporter>\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,3})( in (?<place>\p{Lu}[\p{L}, ]{1,40}))?|(I['’]m|I am"
        + @"|This is) (?<reporter>\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,3})( in (?<place>\p{Lu}[\p{L}, ]{1,40}?))?( for "
        + @"(?<outlet>\p{Lu}[\p{L}0-9 ]{1,30})|, (?<outlet>\p{Lu}[\p{Lu}0-9 ]{1,12}))?|(?<reporter>\p{Lu}[\p{L}.'’-]*( "
        + @"\p{Lu}[\p{L}.'’-]*){1,3}) reporting( (from|in) (?<place>\p{Lu}[\p{L}, ]{1,40}?))?( for (?<outlet>\p{Lu}[\p{L}0-9 "
        + @"]{1,30}))?)\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
