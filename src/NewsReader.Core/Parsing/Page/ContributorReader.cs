using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>
/// Takes the reporters of a report without a byline from the credits at its end: <c>(Reporting by Name; Editing by
/// Name)</c>, <c>（记者张三、李四）</c>.
/// </summary>
internal static partial class ContributorReader
{
    // Only a correction or a list comes below such notes. Further up the same form is a sentence about somebody in the news.
    private const int LastPassages = 4;

    // Characters of two or three sentences about a reporter. A longer paragraph is about a person in the news.
    private const int LongestNote = 400;

    public static void Read(Draft draft)
    {
        ReadNotes(draft);
        if (draft.Reporters.Count > 0 || draft.Manuscript.Metadata.Reporters.Count > 0)
        {
            return;
        }

        foreach (var trailer in draft.Passages.Where(passage => passage.Role == BlockRole.Trailer))
        {
            if (Reporting().Match(draft.Text, trailer.Span.Start, trailer.Span.Length) is { Success: true } match)
            {
                draft.Reporters.AddRange(NamesIn(match.Groups["names"], draft.Text));
                return;
            }
        }
    }

    /// <summary>Lines at the end that say who a reporter is: <c>Ann Lee is a reporter at The Post.</c></summary>
    private static void ReadNotes(Draft draft)
    {
        var names = draft.Reporters.Select(reporter => reporter.Value).Concat(draft.Manuscript.Metadata.Reporters).ToList();
        foreach (var passage in Enumerable.Reverse(draft.Passages)
            .Where(passage => passage.Furniture is null)
            .Take(LastPassages)
            .Where(passage => passage.IsOpen && passage.Span.Length <= LongestNote))
        {
            var words = passage.Words(draft.Text).ToString();
            if (names.Exists(name => words.StartsWith(name, StringComparison.Ordinal) && Introduction().IsMatch(words.AsSpan(name.Length))))
            {
                passage.Role = BlockRole.Trailer;
            }
        }
    }

    [GeneratedRegex(@"^ (is (a|an|the|our|based|senior|chief)|was a|covers|writes|reports|joined)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Introduction();

    /// <summary>The names of a list, each with its position.</summary>
    public static IEnumerable<Field> NamesIn(Group names, string text)
    {
        var separators = LetterCase.IsCaseless(names.ValueSpan) ? HanSeparators() : LatinSeparators();
        var start = names.Index;
        foreach (Match separator in separators.Matches(names.Value))
        {
            yield return NameAt(new(start, names.Index + separator.Index), text);
            start = names.Index + separator.Index + separator.Length;
        }

        yield return NameAt(new(start, names.Index + names.Length), text);
    }

    private static Field NameAt(TextSpan span, string text) => new(span.Trim(text).Of(text), span.Trim(text));

    private const string Name = @"\p{Lu}[\p{L}.'’-]*( (\p{Lu}[\p{L}.'’-]*|al-[\p{L}]+|de|da|van|von|bin|der|la|el)){1,3}";

    private const string HanName = @"\p{Lo}{2,4}";

    // Each name may be followed by a place. A place ends the list, because the text after it is ambiguous.
    [GeneratedRegex(@$"^[(（\[]?\s*((([Rr]eporting|[Rr]eported|[Ww]riting|[Ww]ritten|REPORTING) by:? (?<names>{Name}(, {Name})*((,? and "
        + @$"| & ){Name})?)\b)|((本报|本刊|本台|新华社|新华网|中新社)?(见习|特约|实习)?记者[:： ]?\s*(?<names>{HanName}([、， ]\s*{HanName}){{0,5}})\s*([)）]|$)))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();

    [GeneratedRegex(", and | and | & |, ", RegexOptions.CultureInvariant)]
    private static partial Regex LatinSeparators();

    [GeneratedRegex(@"[、，]\s*|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex HanSeparators();
}
