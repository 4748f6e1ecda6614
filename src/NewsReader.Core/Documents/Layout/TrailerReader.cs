using System.Text.RegularExpressions;

namespace NewsReader.Core.Documents.Layout;

/// <summary>Finds lines about the report itself: who contributed, what was corrected, whose opinions they are.</summary>
internal static partial class TrailerReader
{
    private const int LongestTrailer = 600;
    private const int MostContributorWords = 60;
    private const string ThisReport = "this (story|article|report|post|page|version) ";

    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Passages)
        {
            if (passage.IsOpen && passage.Span.Length <= LongestTrailer && IsTrailer(passage.Words(draft.Text)))
            {
                passage.Role = BlockRole.Trailer;
            }
        }
    }

    private static bool IsTrailer(ReadOnlySpan<char> words) =>
        (Opening().IsMatch(words) && !IsNews(words)) || (Lettering.WordCount(words) <= MostContributorWords && Contribution().IsMatch(words));

    // "This article has been removed, the minister said": a story may be what the news is about.
    private static bool IsNews(ReadOnlySpan<char> words) => OfReport().IsMatch(words) && ReportedWords.In(words);

    [GeneratedRegex(@$"^\W{{0,3}}((additional )?(reporting|writing|editing|research|compiled|reported|written|edited|production|produced) by |with (files|a report|reports|reporting|additional reporting|contributions) (from|by) |([•·] ?)?e-?mail: ?\S+@|(editor|editors)['’]?s?['’]? note\b|note to (readers|editors)|(correction|clarification)s?( \(|:| appended)|{ThisReport}(has been|was|contains|originally|first|corrects|is (part|based|from|adapted|produced|published|supported|written|updated|developing|a developing|an? (updated|edited|adapted)))|an earlier version of (this|the|our) (story|article|report|post|page|headline|caption|column|piece|graphic|map|chart|version)|an earlier version (misstated|said|stated|incorrectly|misidentified|misspelled|wrongly|gave)|(the )?(views|opinions) expressed|follow .{{1,80}} on (twitter|facebook|instagram|x)\b|.{{1,60}} is on twitter|contact .{{2,60}}@|for more from |programming note)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@$"^\W{{0,3}}{ThisReport}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfReport();

    [GeneratedRegex(@"(contributed (to (this|the) (report|story|article|piece)|reporting)|contributed from [A-Z][\w .]{2,40}\.?$|opinions expressed|follow (him|her|them|us|me|[A-Z][\w .]{2,40}) on twitter|all rights reserved|contributed from)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contribution();
}
