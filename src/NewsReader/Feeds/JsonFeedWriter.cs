using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsReader.Feeds;

/// <summary>A list as a JSON Feed, version 1.1. A date of publication stands only where a document gives the full moment.</summary>
internal static class JsonFeedWriter
{
    /// <summary>The feed.</summary>
    /// <param name="page">Absolute address of the page the feed is of.</param>
    /// <param name="self">Absolute address of the feed.</param>
    public static JsonObject Write(Listing listing, string page, string self)
    {
        var feed = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = listing.Title,
            ["home_page_url"] = page,
            ["feed_url"] = self,
        };
        Add(feed, "next_url", listing.Next);
        feed["items"] = new JsonArray([.. listing.Entries.Select(Item)]);
        return feed;
    }

    private static JsonObject Item(Entry entry)
    {
        var item = new JsonObject
        {
            ["id"] = entry.Address,
            ["url"] = entry.Address,
            ["title"] = entry.Title,
            ["content_text"] = entry.Text,
            ["date_modified"] = Moment(entry.ReceivedAt),
        };
        Add(item, "date_published", entry.PublishedAt is { } at ? Moment(at) : null);
        Add(item, "language", entry.Language);
        Add(item, "authors", entry.Authors.Count == 0 ? null : new JsonArray([.. entry.Authors.Select(name => new JsonObject { ["name"] = name })]));
        Add(item, "tags", entry.Tags.Count == 0 ? null : new JsonArray([.. entry.Tags.Select(tag => JsonValue.Create(tag))]));
        Add(item, "_newsreader", entry.Published is null ? null : new JsonObject { ["published"] = entry.Published });
        return item;
    }

    private static void Add(JsonObject item, string name, JsonNode? value)
    {
        if (value is not null)
        {
            item[name] = value;
        }
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
