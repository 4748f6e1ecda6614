using System.Text.RegularExpressions;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Reads the sentence that hands over to the reporter: <c>CGTN's Nathan King reports.</c></summary>
internal static partial class ReporterPhrase
{
    /// <summary>Where a sentence names outlet and reporter.</summary>
    public readonly record struct Found(TextSpan Outlet, TextSpan Reporter);

    /// <summary>The outlet and reporter of a handover; <see langword="null"/> when the sentence is not one.</summary>
    public static Found? In(string text, TextSpan sentence)
    {
        // Characters: the handover may follow a clause about the story. A longer sentence is prose, and matching it costs time.
        const int longest = 300;
        if (sentence.Length > longest)
        {
            return null;
        }

        var match = HandOver().Match(text, sentence.Start, sentence.Length);
        return match.Success ? new(match.Groups["outlet"].Span(), match.Groups["reporter"].Span()) : null;
    }

    [GeneratedRegex(@"^((And|But|As|Now|Here),? |Our |More from )?(?<outlet>[A-Z][a-z0-9]*[A-Z][A-Za-z0-9]*( (News|America|Europe|Africa"
        + @"|Global Business))?|[A-Z][a-z]+ (News|Radio|TV))['’]s? ((White House|Senior|Chief|Foreign|Political|Business|Economics"
        + @"|correspondent|reporter|Correspondent|Reporter|International|Washington|[A-Z][a-z]+) ){0,3}?(?<reporter>[A-Z][\p{L}.'’-]+( "
        + @"(al-|[A-Z])[\p{L}.'’-]+){1,3}) ((now|also|recently|just) )?(reports?|has|have|looks|takes|explains|explores|examines|tells"
        + @"|finds|investigates|joins|joined|spoke|speaks|talks|talked|visited|visits|filed|files|brings|sat|asks|was|is|met|meets|went"
        + @"|explained|reported)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HandOver();
}
