using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>Finds the terms of subscriptions and the calls for sign-ups, tips and follows that pages print among their
/// paragraphs.</summary>
internal static partial class SubscriptionOffers
{
    // Offers that make a box an offer. A single line is left out by itself, because its box may be the report's.
    private const int FewestLines = 2;

    // Characters of two sentences. A longer paragraph with such words is a report about subscriptions.
    private const int LongestLine = 300;

    // Levels around an offer. A box further out may hold the report.
    private const int MostBoxes = 3;

    /// <summary>The lines that offer something, and the boxes in which they are most of the lines.</summary>
    public static IEnumerable<IElement> In(IElement root)
    {
        var lines = root.QuerySelectorAll("p, li, h2, h3, h4, h5").Where(IsLine).ToHashSet();
        foreach (var line in lines)
        {
            yield return line;
            var box = line.ParentElement;
            for (var level = 0; level < MostBoxes && box is not null && box != root && !IsOfReport(box); level++, box = box.ParentElement)
            {
                if (IsOffer(box, lines))
                {
                    yield return box;
                }
            }
        }
    }

    /// <summary>Whether words are an offer of the site instead of a sentence of a report.</summary>
    public static bool IsOffer(string words) => words.Length <= LongestLine && (Terms().IsMatch(words) || Call().IsMatch(words));

    private static bool IsLine(IElement element) =>
        PageMeta.WordsOf(element) is { Length: > 0 and <= LongestLine } words && IsOffer(words);

    private static bool IsOfReport(IElement box) => box.LocalName is "article" or "main" || PageParts.IsBodyLike(box);

    private static bool IsOffer(IElement box, HashSet<IElement> lines)
    {
        var all = box.QuerySelectorAll("p, li, h2, h3, h4, h5");
        return all.Count(lines.Contains) is var offers && offers >= FewestLines && offers * 2 >= all.Length - 1
            && all.Length > 0 && (lines.Contains(all[0]) || all[0].LocalName[0] == 'h');
    }

    [GeneratedRegex(@"\b(cancel (it )?(at )?any ?time|already (a |have a )?(subscri|member|registered)|no obligation|free trial"
        + @"|(try|get|enjoy|start) .{0,40}\b(weeks?|months?|days?|year) (for|free)\b|(last|of your|remaining) free (article|stor)"
        + @"|to (keep|continue|go on) reading|unlimited (digital )?access|(subscribe|sign up|register|log in|sign in) (now |today |here )?"
        + @"to (read|continue|keep|unlock|access)|subscribers? only|(only|exclusively) for (subscribers|members)"
        + @"|unlock (this|the) (article|story)|privacy notice:|newsletters may contain)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Terms();

    [GeneratedRegex(@"^\W{0,3}(subscribe (now|today|here|to (our|the))|sign up (now|today|here|to (our|the)|for (our|the))|follow us "
        + @"(on|at)"
        + @"|like us on|download (our|the) .{0,30}\bapp\b|(do you )?have (a|any) (story|tip|news tip|question)s?\b.{0,80}(e-?mail|contact"
        + @"|write|call|get in touch|\?)|do you (have|know) .{2,60}\?\s.{0,20}(e-?mail|contact|get in touch)|got a (story|tip|question)"
        + @"|(e-?mail|contact|write to) (us|the (newsroom|newsdesk))\b|get (our|the) .{0,40}(newsletter|app|alerts)\b|support (our|"
        + @"independent) "
        + @"journalism|become a (member|subscriber|supporter))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
