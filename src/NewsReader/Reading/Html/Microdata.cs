using AngleSharp.Dom;
using NewsReader.Reading.Html.Elements;

namespace NewsReader.Reading.Html;

/// <summary>The facts a page states about its report in microdata (HTML, section 5): elements with an <c>itemprop</c>.</summary>
internal sealed class Microdata
{
    private readonly IElement? article;
    private readonly IElement? headline;
    private readonly ILookup<string, IElement> properties;

    public Microdata(IDocument page)
    {
        article = page.QuerySelector("[itemscope][itemtype*='Article'], [itemscope][itemtype*='Posting']");
        headline = page.QuerySelector("h1");
        properties = page.QuerySelectorAll("[itemprop]").Where(IsOfReport)
            .SelectMany(element =>
                element.GetAttribute("itemprop")!.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
                    .Select(name => (name, element)))
            .ToLookup(pair => pair.name, pair => pair.element, StringComparer.Ordinal);
    }

    /// <summary>The first value of a property that says anything; <see langword="null"/> when none does.</summary>
    public string? Of(string property) => properties[property].Select(ValueOf).FirstOrDefault(value => value.Length > 0);

    /// <summary>All that is said of a property outside the cards of other reports, in order.</summary>
    public IEnumerable<string> AllOf(string property) =>
        properties[property].Where(element => BylineBoxes.IsOfReport(element, headline))
            .Select(ValueOf)
            .Where(value => value.Length > 0)
            .Distinct(StringComparer.Ordinal);

    // Properties of a person, a picture or another report belong to an item of their own inside the page.
    private bool IsOfReport(IElement element) =>
        element.ParentElement?.Closest("[itemscope]") is not { } owner || owner == article
        || (owner.GetAttribute("itemtype") is { } type
            && (type.EndsWith("WebPage", StringComparison.Ordinal) || type.EndsWith("CreativeWork", StringComparison.Ordinal)));

    private static string ValueOf(IElement element) => PageMeta.OneLine(
        element.GetAttribute("content") ?? element.GetAttribute("datetime")
        ?? (element.HasAttribute("itemscope")
            ? element.QuerySelector("[itemprop~='name']") is { } name
            ? name.GetAttribute("content") ?? PageMeta.WordsOf(name)
            : ""
            : PageMeta.WordsOf(element)));
}
