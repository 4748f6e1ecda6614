using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Articles;

/// <summary>A revision in the terms of schema.org, for programs that read the page.</summary>
internal static class LinkedData
{
    /// <summary>Quotes, and pictures, that are listed: a long transcript has hundreds, and its data has them all.</summary>
    private const int MostQuotes = 200;

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
        Add(item, "abstract", document.Standfirst?.Value);
        Add(item, "dateline", document.Dateline?.Value);
        Add(item, "articleSection", document.Section?.Value);
        Add(item, "sameAs", document.Address?.Value);
        AddThing(item, "publisher", "Organization", document.Outlet?.Value);
        item["author"] = List(document.Reporters, reporter => Thing("Person", reporter.Value));
        item["image"] = List([.. document.Blocks.Where(block => block.Role is BlockRole.Caption).Take(MostQuotes)], block => Image(block, document.Text));
        item["hasPart"] = List([.. quotes.Take(MostQuotes)], quote => Quotation(quote, address));
        return item.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Quotation(StoredQuote stored, string address)
    {
        var quotation = new JsonObject
        {
            ["@type"] = "Quotation",
            ["@id"] = address + TextAddress.Place(Anchors.Quote(stored), stored.Quote.Extent.Start),
            ["text"] = stored.Quote.Text,
            ["position"] = stored.Ordinal + 1,
            ["isPartOf"] = new JsonObject { ["@id"] = address },
        };
        if (stored.Quote.Speaker is { } speaker)
        {
            var person = Thing("Person", speaker.Name);
            Add(person, "jobTitle", speaker.Role);
            quotation["creator"] = person;
        }

        return quotation;
    }

    private static JsonObject Image(Block caption, string text)
    {
        var image = new JsonObject { ["@type"] = "ImageObject", ["caption"] = caption.Content.Of(text) };
        Add(image, "creditText", caption.Credit?.Value);
        return image;
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
