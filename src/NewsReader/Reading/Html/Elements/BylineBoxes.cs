using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>Distinguishes the byline of a report from those of the other reports and readers on its page.</summary>
internal static partial class BylineBoxes
{
    // Levels looked at. A card or a comment is within a few of its byline; the bound is for pages that nest hundreds.
    private const int MostBoxes = 12;

    /// <summary>Whether an element is inside no card, comment or list of other reports.</summary>
    /// <param name="headline">The heading that titles the report; a box around it holds no card.</param>
    public static bool IsOfReport(IElement element, IElement? headline)
    {
        var box = element.ParentElement;
        for (var level = 0; level < MostBoxes && box is { LocalName: not ("body" or "html" or "main") }; level++, box = box.ParentElement)
        {
            if (headline is not null && box.Contains(headline))
            {
                return true;
            }

            if (box.LocalName is "aside" or "footer" or "nav"
                || Elsewhere().IsMatch($"{box.ClassName} {box.Id}")
                || SegmentShape.IsCard(box))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"(^|[\s_-])(cards?|comments?|related|recirc|recirculation|recommend(ed|ations)?|more|trending|popular|most|sidebar"
        + @"|summary-?items?|teasers?|promos?|latest|read-?next|up-?next|widget|carousel|rail|feed|river)($|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
