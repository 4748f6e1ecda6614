using System.Globalization;
using NewsReader.Following.LooseXml;
using NewsReader.Reading;

namespace NewsReader.Following.Feeds;

/// <summary>
/// Reads feeds of every format, broken ones included, in bounded time and memory. Total: any bytes give a feed or a reason why
/// they are none, never an exception.
/// </summary>
internal static class FeedReader
{
    /// <summary>Entries that are read of one feed. Feeds carry 10 to 100; a news sitemap may have 1,000 (its specification).</summary>
    public const int MostEntries = 1_000;

    /// <summary>Bytes that are read of one feed; the rest of a larger one is left out.</summary>
    public const int MostBytes = DocumentReader.LargestSize;

    /// <summary>What is said of a feed with more entries.</summary>
    public static string TooManyEntries =>
        string.Create(CultureInfo.InvariantCulture, $"Only the first {MostEntries:N0} entries were read.");

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">The feed as received, decompressed.</param>
    /// <param name="contentType">The content type that the server sent, for its charset.</param>
    /// <param name="address">The address it was fetched from, which relative addresses refer to.</param>
    public static ParsedFeed Read(byte[] bytes, string? contentType = null, Uri? address = null)
    {
        var isCut = bytes.Length > MostBytes;
        var text = LooseDecoder.Decode(isCut ? Cut(bytes) : bytes, contentType);
        var feed = IsJson(text) ? JsonFeedReading.Read(text, address)
            : SitemapIndexReading.Is(text) ? SitemapIndexReading.Read(text, address)
            : XmlFeedReading.Read(text, address);
        return isCut ? feed with { Problems = [.. feed.Problems, TooLarge(bytes.Length)] } : feed;
    }

    /// <summary>The first bytes, ending between two characters of UTF-8.</summary>
    private static byte[] Cut(byte[] bytes)
    {
        var end = MostBytes;
        while (end > MostBytes - 4 && (bytes[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return bytes[..end];
    }

    private static bool IsJson(string text) => text.AsSpan().TrimStart() is ['{', ..];

    private static string TooLarge(int bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"The feed has {bytes / (double)(1 << 20):0.#} MiB; only the first ")
        + string.Create(CultureInfo.InvariantCulture, $"{MostBytes >> 20} MiB were read.");
}
