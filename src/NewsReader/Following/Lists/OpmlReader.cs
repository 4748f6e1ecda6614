using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Lists;

/// <summary>Reads OPML, broken files included. Folders are outlines without a feed; nothing that a file includes is fetched.</summary>
internal static class OpmlReader
{
    /// <summary>Reads a list from its bytes. Total: what is not a list gives a reason.</summary>
    public static FeedList Read(byte[] bytes)
    {
        var reader = new ElementReader(LooseDecoder.Decode(bytes, contentType: null), address: null);
        _ = reader.Parts().Count();
        var opml = reader.Roots.FirstOrDefault(root => root.Name is "opml");
        if (opml is null)
        {
            return new([], []) { Refusal = "This is not a list of feeds (OPML)." };
        }

        var (found, refused) = (new List<ListedFeed>(), new List<string>());
        foreach (var body in opml.Elements.Where(element => element.Name is "body"))
        {
            Collect(body, [], found, refused);
        }

        return new([.. found.DistinctBy(feed => feed.Address, StringComparer.Ordinal)], refused);
    }

    private static void Collect(LooseElement parent, IReadOnlyList<string> folder, List<ListedFeed> found, List<string> refused)
    {
        foreach (var outline in parent.Elements.Where(element => element.Name is "outline"))
        {
            var title = new[] { outline["text"], outline["title"] }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();
            if (outline["xmlurl"] is { } written)
            {
                Add(outline, written.Trim(), title, folder, found, refused);
            }

            Collect(outline, title is null || outline["xmlurl"] is not null ? folder : [.. folder, title], found, refused);
        }
    }

    private static void Add(LooseElement outline, string written, string? title, IReadOnlyList<string> folder,
        List<ListedFeed> found, List<string> refused)
    {
        // feed://site and feed:https://site are addresses of browsers for a feed.
        var address = written.StartsWith("feed://", StringComparison.OrdinalIgnoreCase) ? "http" + written["feed".Length..]
            : written.StartsWith("feed:", StringComparison.OrdinalIgnoreCase) ? written["feed:".Length..]
            : written;
        if (!LooseAddress.IsWeb(address))
        {
            refused.Add(written);
            return;
        }

        var home = outline["htmlurl"]?.Trim();
        found.Add(new(address, title ?? address, LooseAddress.IsWeb(home) ? home : null, folder));
    }
}
