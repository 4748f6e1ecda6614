using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Storage;

namespace NewsReader.Pages.Articles;

/// <summary>A revision in the terms of schema.org, for programs that read the page.</summary>
internal static class LinkedData
{
    /// <summary>JSON-LD, safe to stand inside a script element: the default encoder escapes every angle bracket.</summary>
    public static string Of(Revision revision, string address, IReadOnlyList<StoredQuote> quotes)
    {
        var document = revision.Document;
        var item = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = document.Medium is Medium.Broadcast or Medium.Captions ? "VideoObject" : "NewsArticle",
            ["@id"] = address,
            ["url"] = address,
            ["version"] = revision.Number,
            ["wordCount"] = revision.Words,
        };
        Add(item, document.Medium is Medium.Broadcast or Medium.Captions ? "name" : "headline", document.Headline?.Value);
        Add(item, "inLanguage", document.Language);
        Add(item, "datePublished", document.Published?.Value);
        Add(item, "dateModified", document.Modified?.Value);
        Add(item, "duration", document.Duration?.Value);
        Add(item, "articleSection", document.Section?.Value);
        Add(item, "sameAs", document.Address?.Value);
        AddThing(item, "publisher", "Organization", document.Outlet?.Value);
        item["author"] = List(document.Reporters, reporter => Thing("Person", reporter.Value));
        item["hasPart"] = List(quotes, Quotation);
        return item.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Quotation(StoredQuote stored)
    {
        var quotation = new JsonObject { ["@type"] = "Quotation", ["text"] = stored.Quote.Text };
        AddThing(quotation, "spokenByCharacter", "Person", stored.Quote.Speaker?.Name);
        return quotation;
    }

    private static JsonArray? List<T>(IReadOnlyList<T> items, Func<T, JsonNode> node) =>
        items.Count == 0 ? null : [.. items.Select(node)];

    private static JsonObject Thing(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static void AddThing(JsonObject item, string property, string type, string? name) => item[property] = name is null ? null : Thing(type, name);

    private static void Add(JsonObject item, string property, string? value)
    {
        if (value is not null)
        {
            item[property] = value;
        }
    }
}
