using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Reading.Html;

namespace NewsReader.Reading.NewsXml;

/// <summary>Reads an article in ninjs 1 to 3, the JSON of the IPTC, and in the JSON of tools that extract articles as HTML.</summary>
internal static class NinjsReading
{
    /// <summary>The article; <see langword="null"/> for JSON that is none.</summary>
    public static Manuscript? Find(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var html = Text(root, "body_html") ?? Text(root, "body_xhtml") ?? Body(root, isHtml: true) ?? Extracted(root);
        var text = Text(root, "body_text") ?? Body(root, isHtml: false);
        var manuscript = html is not null ? HtmlReading.Read($"<html><body><article>{html}</article></body></html>")
            : text is not null ? new() { Text = text }
            : null;
        return manuscript is null ? null : manuscript with { Medium = Medium.Unknown, Metadata = FactsOf(root, manuscript) };
    }

    // ninjs 3: bodies[] with a value and a content type.
    private static string? Body(JsonElement root, bool isHtml) =>
        Objects(root, "bodies").Where(body => (Text(body, "contenttype") ?? Text(body, "contentType") ?? "text/plain")
                .Contains("html", StringComparison.OrdinalIgnoreCase) == isHtml)
            .Select(body => Text(body, "value"))
            .FirstOrDefault(value => value is not null);

    // Postlight's parser: the article as HTML with its title and address.
    private static string? Extracted(JsonElement root) =>
        Text(root, "content") is { } content && content.TrimStart().StartsWith('<') && root.TryGetProperty("title", out _) ? content : null;

    private static Metadata FactsOf(JsonElement root, Manuscript manuscript) => manuscript.Metadata with
    {
        Headline = manuscript.Hints.Any(hint => hint.Role == BlockRole.Headline)
            ? null
            : Text(root, "headline") ?? First(root, "headlines", "value") ?? Text(root, "title"),
        Standfirst = Text(root, "description_text") ?? Text(root, "excerpt") ?? First(root, "descriptions", "value"),
        Reporters = (Text(root, "byline") ?? Text(root, "by") ?? Text(root, "author")) is { } by ? [WithoutBy(by)] : [],
        Outlet = First(root, "infosource", "name") ?? First(root, "infoSources", "name") ?? Text(root, "copyrightholder")
            ?? Text(root, "copyrightHolder") ?? Text(root, "domain"),
        Dateline = Text(root, "located"),
        Section = First(root, "subject", "name") ?? First(root, "subjects", "name"),
        Published = NewsDates.Iso(Text(root, "firstcreated") ?? Text(root, "firstCreated") ?? Text(root, "versioncreated")
            ?? Text(root, "versionCreated") ?? Text(root, "date_published")),
        Modified = NewsDates.Iso(Text(root, "contentmodified") ?? Text(root, "contentModified")),
        Address = Text(root, "url"),
        Language = Text(root, "language"),
    };

    private static string WithoutBy(string by) => by.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? by[3..].Trim() : by.Trim();

    private static IEnumerable<JsonElement> Objects(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    private static string? First(JsonElement root, string list, string name) =>
        Objects(root, list).Select(item => Text(item, name)).FirstOrDefault(value => value is not null);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
