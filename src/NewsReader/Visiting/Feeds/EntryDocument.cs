using System.Globalization;
using System.Net;
using System.Text;
using NewsReader.Following.Feeds;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Visiting.Feeds;

/// <summary>Writes the entry of a feed as a page, so that it is read like every other page. The same entry gives the same bytes.</summary>
internal static class EntryDocument
{
    /// <summary>A shorter text is a summary, even where the feed calls it the content.</summary>
    private const int LeastWords = 150;

    /// <summary>How texts end that were cut.</summary>
    private static readonly string[] Cuts =
        ["…", "...", "[…]", "[...]", "Read more", "Continue reading", "Weiterlesen", "Lire la suite"];

    /// <summary>Whether an entry carries the whole text of its report.</summary>
    public static bool IsWhole(FeedEntry entry) => entry.Content is not null && entry.Text is var text
        && text.Split((char[]?)null, LeastWords + 1, StringSplitOptions.RemoveEmptyEntries).Length > LeastWords
        && !Array.Exists(Cuts, cut => text.AsSpan().TrimEnd().EndsWith(cut, StringComparison.OrdinalIgnoreCase));

    /// <summary>The document of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="outlet">The title of the feed.</param>
    /// <param name="address">The address of the report, or of its place in the feed (with a fragment), which is its identity.</param>
    public static IncomingDocument Of(FeedEntry entry, string? outlet, string address)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Text(entry.Title)}</title>\n");
        Meta(page, "og:site_name", outlet);
        Meta(page, "article:published_time", Moment(entry.Published));
        foreach (var author in entry.Authors)
        {
            Meta(page, "author", author);
        }

        page.Append(CultureInfo.InvariantCulture, $"</head><body><article>\n<h1>{Text(entry.Title)}</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<div>{entry.Content ?? entry.Summary}</div>\n</article></body></html>\n");
        return new(address, Format.Html, Encoding.UTF8.GetBytes(page.ToString()), CleanAddress.Of(entry.Link) ?? address);
    }

    private static void Meta(StringBuilder page, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            page.Append(CultureInfo.InvariantCulture, $"<meta name=\"{name}\" property=\"{name}\" content=\"{Text(value)}\">\n");
        }
    }

    private static string? Moment(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
