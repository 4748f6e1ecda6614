using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>
/// Finds galleries whose pictures have texts of their own: lists with numbered items (<c>3/12</c>) and boxes that are named as
/// galleries. A page that is nothing but a gallery has none, because its texts are the report.
/// </summary>
internal static partial class PictureGalleries
{
    // Two numbers may begin paragraphs of a report; three numbered texts in a row are a gallery.
    private const int FewestItems = 3;

    // Shorter prose around a gallery introduces it.
    private const int FewestLettersOfReport = 250;

    /// <summary>The outermost box of each gallery.</summary>
    public static IEnumerable<IElement> In(IElement root)
    {
        var found = root.QuerySelectorAll("div, section, ul, ol, aside").Where(IsGallery).ToList();
        var outermost = found.FindAll(box => !found.Exists(other => other != box && other.Contains(box)));
        return outermost.Count > 0 && LettersOutside(root, outermost) >= FewestLettersOfReport ? outermost : [];
    }

    private static bool IsGallery(IElement box) =>
        (PageParts.SaysGallery(box) && box.QuerySelector("h1, article") is null)
            || (box.LocalName is "ul" or "ol" or "div"
                && box.Children.Count(item => Number().IsMatch(PageMeta.WordsOf(FirstText(item)))) >= FewestItems);

    private static IElement FirstText(IElement item) => item.QuerySelector("h2, h3, h4, p, span, div") ?? item;

    private static int LettersOutside(IElement root, List<IElement> galleries) =>
        root.QuerySelectorAll("p").Where(paragraph => !galleries.Exists(box => box.Contains(paragraph)))
            .Sum(paragraph => paragraph.TextContent.Trim().Length);

    [GeneratedRegex(@"^[0-9]{1,3} ?(/|of|von|sur|de) ?[0-9]{1,3}\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
