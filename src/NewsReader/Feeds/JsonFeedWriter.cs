using System.Globalization;
using System.Text.Json.Nodes;
using NewsReader.Json;

namespace NewsReader.Feeds;

/// <summary>A list as a JSON Feed, version 1.1. The date of publication is present only when a document gives the full time.</summary>
internal static class JsonFeedWriter
{
    /// <summary>The feed.</summary>
    /// <param name="page">Absolute address of the page the feed is of.</param>
    /// <param name="self">Absolute address of the feed.</param>
    /// <param name="ids">Makes ids of names.</param>
    public static JsonObject Write(Listing listing, string page, string self, FeedIds ids)
    {
        var feed = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = listing.Title,
            ["home_page_url"] = page,
            ["feed_url"] = self,
        };
        feed.Set("next_url", listing.Next);
        feed["items"] = new JsonArray([.. listing.Entries.Select(entry => Item(entry, ids))]);
        return feed;
    }

    private static JsonObject Item(Entry entry, FeedIds ids)
    {
        var item = new JsonObject
        {
            ["id"] = ids.Of(entry.Name),
            ["url"] = entry.Address,
            ["title"] = entry.Title,
            ["content_html"] = FeedMarkup.Html(entry.Content),
            ["date_modified"] = Moment(entry.ReceivedAt),
        };
        item.Set("external_url", entry.Original);
        item.Set("date_published", entry.PublishedAt is { } at ? Moment(at) : null);
        item.Set("language", entry.Language);
        item.Set("authors", entry.Authors.Count == 0 ? null
            : new JsonArray([.. entry.Authors.Select(name => new JsonObject { ["name"] = name })]));
        item.Set("tags", entry.Tags.Count == 0 ? null : new JsonArray([.. entry.Tags.Select(tag => JsonValue.Create(tag))]));
        item.Set("_newsreader", entry.Published is null ? null : new JsonObject { ["published"] = entry.Published });
        return item;
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
