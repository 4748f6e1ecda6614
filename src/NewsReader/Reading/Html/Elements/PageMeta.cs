using System.Text;
using AngleSharp.Dom;

namespace NewsReader.Reading.Html.Elements;

/// <summary>The <c>meta</c> elements of a page, by the names different makers of pages give the same fact.</summary>
internal static class PageMeta
{
    /// <summary>Characters of a heading, a title or a name. A longer text is prose, and comparing many of them takes time.</summary>
    public const int LongestTitle = 1000;

    /// <summary>All values of the first name that has any, in the page's order.</summary>
    public static List<string> AllOf(IDocument page, params string[] names)
    {
        foreach (var name in names)
        {
            var values = page.QuerySelectorAll("meta[content], meta[value]")
                .Where(element => string.Equals(element.GetAttribute("property") ?? element.GetAttribute("name"), name,
                    StringComparison.OrdinalIgnoreCase))
                .Select(element => OneLine(element.GetAttribute("content") ?? element.GetAttribute("value")))
                .Where(value => value.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (values.Count > 0)
            {
                return values;
            }
        }

        return [];
    }

    /// <summary>The value of the first name that has one; <see langword="null"/> without any.</summary>
    public static string? Of(IDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in page.QuerySelectorAll("meta[content]"))
            {
                var key = element.GetAttribute("property") ?? element.GetAttribute("name");
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase)
                    && OneLine(element.GetAttribute("content")) is { Length: > 0 } value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>An element's words on one line; none when they are more than a heading or a name would be.</summary>
    public static string WordsOf(IElement element)
    {
        var words = new StringBuilder();
        foreach (var text in element.Descendants<IText>())
        {
            words.Append(text.Data.AsSpan(0, Math.Min(text.Data.Length, LongestTitle + 1)));
            if (words.Length > LongestTitle)
            {
                return "";
            }
        }

        return OneLine(words.ToString());
    }

    /// <summary>Words with every run of white space made one space.</summary>
    public static string OneLine(string? words) =>
        string.Join(' ', (words ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
