using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsReader.Core.Documents;
using NewsReader.Reading.Html.Elements;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

/// <summary>
/// Writes the lines below a headline that say who wrote the report and when, where the page's data say neither. They are read by
/// their layout, like those of a text.
/// </summary>
internal static partial class HeadLines
{
    // Characters of a few names or of a date with its words. A longer line is prose.
    private const int LongestLine = 120;

    // Names, offices, dates and a reading time. A box with more lines holds other parts of the page.
    private const int MostLines = 6;

    // Boxes looked at, in the order of the page. The report's own is among the first below its headline.
    private const int MostBoxes = 12;

    /// <param name="heading">The heading that titles the report.</param>
    /// <param name="facts">What the page's data say.</param>
    public static void Write(ManuscriptBuilder builder, IElement root, IElement? heading, BodyFinder finder, Metadata facts)
    {
        if (heading is null || facts.Published is not null)
        {
            return;
        }

        var boxes = root.QuerySelectorAll("div, p, span, time, address").Where(box => IsBelow(box, heading)
            && (finder.IsChrome(box) || !finder.Body.Contains(box))
            && PageParts.SaysByline(box)).Take(MostBoxes);
        foreach (var box in boxes)
        {
            var lines = new PrintedLines(box).Lines;
            if (lines.Count <= MostLines && lines.Exists(line => Year().IsMatch(line) && line.Length <= LongestLine))
            {
                lines.FindAll(line => line.Length <= LongestLine
                        && (Year().IsMatch(line) || line.StartsWith("By ", StringComparison.Ordinal)))
                    .ForEach(line => builder.Add(line));
                return;
            }
        }
    }

    private static bool IsBelow(IElement box, IElement heading) =>
        heading.CompareDocumentPosition(box).HasFlag(DocumentPositions.Following) && BylineBoxes.IsOfReport(box, heading);

    [GeneratedRegex(@"\b(19|20)[0-9]{2}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
