using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>Compares boxes by name, to find the parts over which a page deals one text.</summary>
internal static partial class SegmentShape
{
    /// <summary>Whether two boxes are of one kind: the same element with the same classes without numbers.</summary>
    public static bool AreAlike(IElement one, IElement other) =>
        string.Equals(one.LocalName, other.LocalName, StringComparison.Ordinal)
            && one.LocalName is "div" or "section" or "article" or "li" or "td"
            && (one.LocalName is not "div" || !string.IsNullOrEmpty(one.ClassName) || one.Closest("article, main") is not null)
            && string.Equals(KindOf(one), KindOf(other), StringComparison.Ordinal);

    /// <summary>Whether a box advertises another report: its heading is a link, or inside one.</summary>
    public static bool IsCard(IElement box) =>
        box.QuerySelector("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4") is { } link
            && !(link.Closest("a")?.GetAttribute("href")?.StartsWith('#') ?? false)
            && box.QuerySelectorAll("p").Length <= 2;

    private static string KindOf(IElement box) => Digits().Replace(box.ClassName ?? "", "").Trim();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
