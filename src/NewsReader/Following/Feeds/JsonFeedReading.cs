using System.Net;
using System.Text.Json;
using NewsReader.Following.LooseXml;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Following.Feeds;

/// <summary>Reads JSON Feed 1 and 1.1, with values of a wrong kind as if they were absent.</summary>
internal static class JsonFeedReading
{
    /// <summary>Reads a feed from its decoded text.</summary>
    /// <param name="address">The address it was fetched from.</param>
    public static ParsedFeed Read(string text, Uri? address)
    {
        try
        {
            using var document = LenientJson.Parse(text);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && IsFeed(root)
                ? Read(root, address)
                : ParsedFeed.Refused("This is JSON, but not a feed.");
        }
        catch (JsonException)
        {
            return ParsedFeed.Refused("This looks like JSON, but cannot be read.");
        }
    }

    private static bool IsFeed(JsonElement root) =>
        Text(root, "version")?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) is true
        || root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
            && root.TryGetProperty("home_page_url", out _);

    private static ParsedFeed Read(JsonElement root, Uri? address)
    {
        var items = List(root, "items").Where(item => item.ValueKind == JsonValueKind.Object).Take(FeedReader.MostEntries + 1).ToList();
        var feed = new ParsedFeed(FeedFormat.Json, Line(root, "title"), LooseAddress.Text(Text(root, "home_page_url"), address),
            [.. items.Take(FeedReader.MostEntries).Select(item => Entry(item, address))]);
        return items.Count <= FeedReader.MostEntries
            ? feed
            : feed with { Problems = [FeedReader.TooManyEntries] };
    }

    private static FeedEntry Entry(JsonElement item, Uri? address) => new()
    {
        Id = Text(item, "id"),
        Title = Line(item, "title"),
        Link = LooseAddress.Text(Text(item, "url") ?? Text(item, "external_url"), address),
        Published = FeedDates.Parse(Text(item, "date_published")),
        Updated = FeedDates.Parse(Text(item, "date_modified")),
        Authors = [.. Authors(item).Distinct(StringComparer.Ordinal)],
        Content = Text(item, "content_html") ?? Escaped(item, "content_text"),
        Summary = Escaped(item, "summary"),
    };

    private static IEnumerable<string> Authors(JsonElement item) =>
        (item.TryGetProperty("author", out var author) ? List(item, "authors").Append(author) : List(item, "authors"))
        .Where(one => one.ValueKind == JsonValueKind.Object).Select(one => Line(one, "name")).OfType<string>();

    private static JsonElement.ArrayEnumerator List(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string? Escaped(JsonElement parent, string name) => Text(parent, name) is { } text ? WebUtility.HtmlEncode(text) : null;

    private static string? Line(JsonElement parent, string name) =>
        Text(parent, name) is { } text && PlainText.OnOneLine(text) is { Length: > 0 } line ? line : null;

    /// <summary>A text, or a number as text; an identifier may be either.</summary>
    private static string? Text(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value))
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.String => CharacterText.Clean(StringOf(value)),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string StringOf(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return "";
        }
    }
}
