using System.Text.Json;
using AngleSharp.Dom;
using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading.Html;

/// <summary>Reads the article that a page describes in JSON-LD, in schema.org's words.</summary>
internal static class ArticleFacts
{
    private const int DeepestGraph = 6;

    public static Metadata Read(IDocument page, List<Problem> problems)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Article(json.RootElement, DeepestGraph) is { } article)
                {
                    return Facts(article);
                }
            }
            catch (JsonException broken)
            {
                problems.Add(new(ProblemKind.Metadata, $"The page's JSON-LD could not be read: {broken.Message}"));
            }
        }

        return Metadata.None;
    }

    private static JsonElement? Article(JsonElement element, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(item => Article(item, depth - 1)).FirstOrDefault(found => found is not null);
        }

        return element.ValueKind != JsonValueKind.Object ? null
            : IsArticle(element) ? element
            : element.TryGetProperty("@graph", out var graph) ? Article(graph, depth - 1)
            : element.TryGetProperty("mainEntity", out var main) ? Article(main, depth - 1)
            : null;
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && Texts(type).Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal));

    private static Metadata Facts(JsonElement article) => new()
    {
        Headline = Text(article, "headline"),
        Section = Text(article, "articleSection"),
        Standfirst = Text(article, "abstract") ?? Text(article, "description"),
        Outlet = Text(article, "publisher"),
        Reporters = article.TryGetProperty("author", out var author) ? [.. Texts(author).Where(name => !name.Contains("://", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)] : [],
        Dateline = Text(article, "dateline"),
        Published = Timestamps.Iso(Text(article, "datePublished")),
        Modified = Timestamps.Iso(Text(article, "dateModified")),
        Address = Text(article, "url"),
        Language = Text(article, "inLanguage"),
    };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Texts(value).FirstOrDefault() : null;

    // A value is a string, an object with a name, or a list of either.
    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when System.Net.WebUtility.HtmlDecode(value.GetString()!).Trim() is { Length: > 0 } text => [text],
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => name.ValueKind == JsonValueKind.Object ? [] : Texts(name),
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).SelectMany(Texts),
        _ => [],
    };
}
