using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Reads Atom, RSS, RDF and sitemaps. All have entries, with a title and an address of the whole around them.</summary>
internal static class XmlFeedReading
{
    private const string Item = "item";
    private const string Entry = "entry";
    private const string Location = "url";

    private static readonly Dictionary<string, FeedFormat> ByRoot = new(StringComparer.Ordinal)
    {
        ["rss"] = FeedFormat.Rss,
        ["channel"] = FeedFormat.Rss,
        ["rdf"] = FeedFormat.Rdf,
        ["feed"] = FeedFormat.Atom,
        ["urlset"] = FeedFormat.Sitemap,
    };

    /// <summary>Reads a feed from its decoded text.</summary>
    /// <param name="address">The address it was fetched from.</param>
    public static ParsedFeed Read(string text, Uri? address)
    {
        // A "url" is a part of sitemaps alone: RSS has one in every image.
        var isSitemap = text.Contains("<urlset", StringComparison.OrdinalIgnoreCase);
        var reader = isSitemap ? new ElementReader(text, address, Location) : new ElementReader(text, address, Item, Entry);
        var (entries, isCut) = (new List<FeedEntry>(), false);
        FeedFormat? ofEntries = null;
        foreach (var part in reader.Parts())
        {
            isCut = entries.Count == FeedReader.MostEntries;
            if (isCut)
            {
                break;
            }

            ofEntries ??= part.Name is Entry ? FeedFormat.Atom : part.Name is Item ? FeedFormat.Rss : FeedFormat.Sitemap;
            entries.Add(EntryReading.Read(part));
        }

        return Refusal(reader.Roots) is { } refusal ? ParsedFeed.Refused(refusal)
            : Assembled(FindRoot(reader.Roots), ofEntries, entries) is not { } feed ? ParsedFeed.Refused("This is not a feed.")
            : isCut ? feed with { Problems = [FeedReader.TooManyEntries] }
            : feed;
    }

    private static ParsedFeed? Assembled(LooseElement? root, FeedFormat? ofEntries, List<FeedEntry> entries)
    {
        if ((root is null ? ofEntries : ByRoot[root.Name]) is not { } format)
        {
            return null;
        }

        var channel = root?.Elements.FirstOrDefault(element => element.Name is "channel") ?? root;
        return channel is null
            ? new(format, null, null, entries)
            : new(format, FeedText.Title(channel), FeedLinks.Home(channel) ?? (channel == root ? null : FeedLinks.Home(root!)), entries)
            {
                TimeToLive = FeedTimeToLive.Of(channel),
            };
    }

    private static string? Refusal(IReadOnlyList<LooseElement> roots) => roots.Count == 0 ? null : roots[0].Name switch
    {
        "html" => "This is a page, not a feed.",
        "opml" => "This is a list of feeds (OPML), not a feed.",
        _ => null,
    };

    /// <summary>The outermost element of the feed; other elements may be around it or before it.</summary>
    private static LooseElement? FindRoot(IEnumerable<LooseElement> elements)
    {
        var waiting = new Queue<LooseElement>(elements);
        while (waiting.TryDequeue(out var element))
        {
            if (element.Vocabulary is XmlVocabulary.Core or XmlVocabulary.Rdf && ByRoot.ContainsKey(element.Name))
            {
                return element;
            }

            foreach (var inner in element.Elements)
            {
                waiting.Enqueue(inner);
            }
        }

        return null;
    }
}
