using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Finds the address of a page among the links of a feed or an entry.</summary>
internal static class FeedLinks
{
    /// <summary>The address of the pages that a feed belongs to; <see langword="null"/> when it names none.</summary>
    public static string? Home(LooseElement feed) =>
        Alternate([.. feed.Elements])
        ?? LooseAddress.Text(feed["href"], feed.Base)
        ?? feed.Elements.Where(fact => fact.Is(XmlVocabulary.Core, "id") || fact.Is(XmlVocabulary.Core, "guid"))
            .Select(FeedText.Line).FirstOrDefault(LooseAddress.IsWeb);

    /// <summary>The address of an entry's page: its link, else the guid when it is an address, else <c>href</c>.</summary>
    /// <param name="facts">The elements of the entry.</param>
    public static string? Page(LooseElement entry, List<LooseElement> facts) =>
        Alternate(facts)
        ?? facts.Where(fact => fact.Is(XmlVocabulary.Core, "guid")).Select(Permanent).FirstOrDefault(address => address is not null)
        ?? LooseAddress.Text(entry["href"], entry.Base);

    /// <summary>
    /// A link that names no relation, or the alternate one, leads to the page. A link with its address as text is RSS; one with an
    /// attribute is Atom, which RSS feeds use for other purposes, so the former goes first.
    /// </summary>
    private static string? Alternate(List<LooseElement> facts)
    {
        var links = facts.Where(fact => fact.Is(XmlVocabulary.Core, "link") || fact.Is(XmlVocabulary.Core, "loc"))
            .Where(link => link["rel"] is null or "" or "alternate").ToList();
        return links.Where(link => link["href"] is null)
                .Select(link => LooseAddress.Text(FeedText.Line(link), link.Base))
                .FirstOrDefault(address => address is not null)
            ?? links.OrderBy(link => link["type"] is "text/html" or "application/xhtml+xml" ? 0 : link["type"] is null ? 1 : 2)
                .Select(link => LooseAddress.Text(link["href"], link.Base))
                .FirstOrDefault(address => address is not null);
    }

    private static string? Permanent(LooseElement guid)
    {
        var isPermanent = guid["ispermalink"] is not { } stated || !stated.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);
        return isPermanent && FeedText.Line(guid) is { } line && LooseAddress.IsWeb(line) ? line : null;
    }
}
