using System.Text.Json;
using AngleSharp.Dom;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

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
                using var json = LenientJson.Parse(script.TextContent);
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
            : IsOf(element, "Article", "Posting") ? element
            : element.TryGetProperty("@graph", out var graph) ? Article(graph, depth - 1)
            : element.TryGetProperty("mainEntity", out var main) ? Article(main, depth - 1)
            : null;
    }

    private static bool IsOf(JsonElement element, params string[] types) =>
        element.TryGetProperty("@type", out var type)
            && Texts(type).Any(name => Array.Exists(types, ending => name.EndsWith(ending, StringComparison.Ordinal)));

    private static Metadata Facts(JsonElement article) => new()
    {
        Headline = Text(article, "headline"),
        Section = All(article, "articleSection").FirstOrDefault(StatedNames.IsSection),
        Standfirst = Text(article, "abstract") ?? Text(article, "description"),
        Outlet = All(article, "publisher").Concat(Authors(article, areBodies: true)).FirstOrDefault(StatedNames.IsOutlet),
        Reporters = [.. Authors(article, areBodies: false).SelectMany(PageBylines.NamesIn).Distinct(StringComparer.Ordinal)],
        Dateline = Text(article, "dateline"),
        Published = Timestamps.Iso(Text(article, "datePublished")),
        Modified = Timestamps.Iso(Text(article, "dateModified")),
        Address = Text(article, "url"),
        Language = Text(article, "inLanguage"),
    };

    // A byline with a body's name is the outlet or one of its desks, not a reporter.
    private static IEnumerable<string> Authors(JsonElement article, bool areBodies) =>
        !article.TryGetProperty("author", out var author) ? []
        : (author.ValueKind == JsonValueKind.Array ? author.EnumerateArray().AsEnumerable() : [author])
            .Where(one => areBodies == (one.ValueKind == JsonValueKind.Object && IsOf(one, "Organization")))
                .SelectMany(Texts)
                .Where(name => !name.Contains("://", StringComparison.Ordinal));

    private static string? Text(JsonElement element, string name) => All(element, name).FirstOrDefault();

    private static IEnumerable<string> All(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? Texts(value) : [];

    // A value is a string, an object with a name, or a list of either.
    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when PageMeta.OneLine(System.Net.WebUtility.HtmlDecode(value.GetString()!)) is { Length: > 0 } text => [text],
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => name.ValueKind == JsonValueKind.Object ? [] : Texts(name),
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).SelectMany(Texts),
        _ => [],
    };
}
