using AngleSharp.Dom;

namespace NewsReader.Reading.Html;

/// <summary>When the page says in its <c>time</c> elements that its report was published and changed.</summary>
internal static class Times
{
    private static readonly string[] OfPublishing =
        ["time[pubdate]", "time.published", "time.entry-date", "time.post-date", "time.article-date", "time.date-published",
            "abbr.published"];

    public static string? Published(IDocument page) =>
        OfPublishing.Select(selector => Value(page.QuerySelector(selector))).FirstOrDefault(value => value is not null)
        ?? Value(page.QuerySelectorAll("article time[datetime], header time[datetime], main time[datetime]")
            .FirstOrDefault(time => !IsUpdate(time)));

    public static string? Modified(IDocument page) => Value(page.QuerySelectorAll("time[datetime]").FirstOrDefault(IsUpdate));

    private static bool IsUpdate(IElement time) =>
        time.ClassList.Any(name =>
            name.Contains("updated", StringComparison.OrdinalIgnoreCase) || name.Contains("modified", StringComparison.OrdinalIgnoreCase))
            && !time.ClassList.Contains("published");

    private static string? Value(IElement? time) => time?.GetAttribute("datetime") ?? time?.GetAttribute("title");
}
