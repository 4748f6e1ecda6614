using System.Text.Json;
using AngleSharp.Dom;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

/// <summary>Reads the article that a page describes in JSON-LD, in schema.org's words.</summary>
internal static class ArticleFacts
{
    private const string Scripts = "script[type='application/ld+json']";

    public static Metadata Read(IDocument page, List<Problem> problems)
    {
        var blocks = Blocks(page, problems);
        try
        {
            return Articles(blocks).Select(article => new SchemaThings(blocks).FactsOf(article)).FirstOrDefault() ?? Metadata.None;
        }
        finally
        {
            blocks.ForEach(block => block.Dispose());
        }
    }

    /// <summary>The whole text of the article as the data give it; <see langword="null"/> when they do not.</summary>
    public static string? BodyOf(IDocument page)
    {
        if (!page.QuerySelectorAll(Scripts).Any(script => script.TextContent.Contains("articleBody", StringComparison.Ordinal)))
        {
            return null;
        }

        var blocks = Blocks(page, []);
        try
        {
            return Articles(blocks)
                .Select(article => article.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String
                    ? body.GetString()
                    : null)
                .FirstOrDefault(body => !string.IsNullOrWhiteSpace(body));
        }
        finally
        {
            blocks.ForEach(block => block.Dispose());
        }
    }

    private static IEnumerable<JsonElement> Articles(List<JsonDocument> blocks) =>
        blocks.Select(block => Article(block.RootElement, SchemaThings.DeepestThing)).OfType<JsonElement>();

    private static List<JsonDocument> Blocks(IDocument page, List<Problem> problems)
    {
        var blocks = new List<JsonDocument>();
        foreach (var script in page.QuerySelectorAll(Scripts))
        {
            try
            {
                blocks.Add(LenientJson.Parse(script.TextContent));
            }
            catch (JsonException broken)
            {
                problems.Add(new(ProblemKind.Metadata, $"The page's JSON-LD could not be read: {broken.Message}"));
            }
        }

        return blocks;
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
            : SchemaThings.IsOf(element, "Article", "Posting") ? element
            : element.TryGetProperty("@graph", out var graph) ? Article(graph, depth - 1)
            : element.TryGetProperty("mainEntity", out var main) ? Article(main, depth - 1)
            : null;
    }
}
