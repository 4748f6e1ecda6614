using System.Globalization;
using System.Text.Json.Nodes;
using NewsReader.Following.Feeds;

namespace NewsReader.Commands.Documents;

/// <summary>A feed as JSON: the contract of <c>feed --json</c> and <c>--jsonl</c>.</summary>
internal static class FeedJson
{
    /// <summary>Characters of an entry's text that are shown.</summary>
    private const int ShownText = 120;

    /// <summary>The object of one feed. One that was refused has an <c>error</c> and no entries.</summary>
    /// <param name="file">The name it was given by.</param>
    public static JsonObject Of(string? file, ParsedFeed feed)
    {
        var json = new JsonObject
        {
            ["file"] = file,
            ["format"] = feed.Format?.ToString().ToLowerInvariant(),
            ["title"] = feed.Title,
            ["home"] = feed.Home,
            ["entries"] = feed.Refusal is null ? new JsonArray([.. feed.Entries.Select(Entry)]) : null,
            ["problems"] = new JsonArray([.. feed.Problems.Select(problem => JsonValue.Create(problem))]),
        };
        if (feed.Refusal is not null)
        {
            json["error"] = feed.Refusal;
        }

        return json;
    }

    private static JsonObject Entry(FeedEntry entry)
    {
        var text = entry.Text;
        return new()
        {
            ["id"] = entry.Id,
            ["title"] = entry.Title,
            ["link"] = entry.Link,
            ["published"] = Time(entry.Published),
            ["updated"] = Time(entry.Updated),
            ["authors"] = new JsonArray([.. entry.Authors.Select(author => JsonValue.Create(author))]),
            ["has_content"] = text.Length > 0,
            ["text_start"] = Start(text),
        };
    }

    private static string Start(string text) =>
        text.Length <= ShownText ? text : text[..(char.IsHighSurrogate(text[ShownText - 1]) ? ShownText - 1 : ShownText)];

    private static string? Time(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
