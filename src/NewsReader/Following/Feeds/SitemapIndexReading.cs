using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Reads an index of sitemaps: the sitemaps of a site, each with the day of its last change.</summary>
internal static partial class SitemapIndexReading
{
    /// <summary>Sitemaps of an index that are read. The protocol allows 50,000; those of news are near one end or the other.</summary>
    private const int MostListed = 50_000;

    /// <summary>Whether a text is an index, by its first element.</summary>
    public static bool Is(string text) => Root().Match(text) is { Success: true } root
        && root.Groups["name"].ValueSpan.Equals("sitemapindex", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an index from its decoded text.</summary>
    /// <param name="address">The address it was fetched from.</param>
    public static ParsedFeed Read(string text, Uri? address)
    {
        var listed = new ElementReader(text, address, "sitemap").Parts().Take(MostListed)
            .Select(part => (Address: Text(part, "loc") is { } place ? LooseAddress.Text(place, part.Base) : null,
                Changed: FeedDates.Parse(Text(part, "lastmod"))))
            .Where(sitemap => LooseAddress.IsWeb(sitemap.Address ?? ""))
            .Select(sitemap => new ListedSitemap(sitemap.Address!, sitemap.Changed)).ToList();
        return listed.Count == 0
            ? ParsedFeed.Refused("This is an index of sitemaps without a sitemap.")
            : new(FeedFormat.Sitemap, null, null, [])
            {
                Sitemaps = listed,
                Problems = [string.Create(CultureInfo.InvariantCulture,
                    $"It is an index of {listed.Count} sitemaps. A visit reads the {ParsedFeed.MostSitemaps} that were changed last.")],
            };
    }

    /// <summary>The first start tag, past texts, comments and declarations.</summary>
    [GeneratedRegex(@"\A(?>[^<]+|<\?[^>]*>|<!--.*?-->|<!(?!--)[^>]*>)*<(?:[A-Za-z][\w.-]{0,40}:)?(?<name>[A-Za-z][\w.-]{0,40})",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Root();

    private static string? Text(LooseElement part, string name) =>
        part.Elements.FirstOrDefault(element => string.Equals(element.Name, name, StringComparison.Ordinal))?.OwnText;
}
