using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Reads one entry of an XML feed. Of several elements for one fact the most specific counts, then the first.</summary>
internal static class EntryReading
{
    private static readonly (XmlVocabulary, string)[] Identifiers = [(XmlVocabulary.Core, "guid"), (XmlVocabulary.Core, "id")];

    private static readonly (XmlVocabulary, string)[] PublishedDates =
    [
        (XmlVocabulary.Core, "published"), (XmlVocabulary.Core, "pubdate"), (XmlVocabulary.Core, "issued"), (XmlVocabulary.Terms, "issued"),
        (XmlVocabulary.News, "publication_date"), (XmlVocabulary.Core, "created"), (XmlVocabulary.Terms, "created"),
    ];

    private static readonly (XmlVocabulary, string)[] UpdatedDates =
    [
        (XmlVocabulary.Core, "updated"), (XmlVocabulary.Core, "modified"), (XmlVocabulary.Terms, "modified"),
        (XmlVocabulary.DublinCore, "date"),
        (XmlVocabulary.Core, "lastmod"),
    ];

    private static readonly (XmlVocabulary, string)[] Contents =
    [
        (XmlVocabulary.Encoded, "encoded"), (XmlVocabulary.Core, "content"), (XmlVocabulary.Html, "body"), (XmlVocabulary.Core, "body"),
        (XmlVocabulary.Core, "fullitem"), (XmlVocabulary.Encoded, "items"),
    ];

    private static readonly (XmlVocabulary, string)[] Summaries =
    [
        (XmlVocabulary.Core, "description"), (XmlVocabulary.Core, "summary"), (XmlVocabulary.Core, "abstract"),
        (XmlVocabulary.DublinCore, "description"), (XmlVocabulary.Podcast, "summary"), (XmlVocabulary.Media, "description"),
    ];

    /// <summary>The entry that an element describes.</summary>
    public static FeedEntry Read(LooseElement entry)
    {
        var facts = Flattened(entry);
        return new()
        {
            Id = IdOf(entry, facts),
            Title = FeedText.Title(facts),
            Link = FeedLinks.Page(entry, facts),
            Published = DateIn(facts, PublishedDates),
            Updated = DateIn(facts, UpdatedDates) ?? FeedDates.Parse(entry["lastmod"]),
            Authors = FeedAuthors.Of(facts),
            Content = MarkupIn(facts, Contents),
            Summary = MarkupIn(facts, Summaries),
        };
    }

    /// <summary>The elements of an entry, with those of its <c>news:news</c>, media and enclosures last.</summary>
    private static List<LooseElement> Flattened(LooseElement entry) =>
    [
        .. entry.Elements,
        .. entry.Elements.Where(element =>
                element.Is(XmlVocabulary.News, "news")
                    || element.Vocabulary == XmlVocabulary.Media || element.Is(XmlVocabulary.Core, "enclosure"))
            .SelectMany(group => group.Elements.Where(inner => inner.Vocabulary is XmlVocabulary.News or XmlVocabulary.Media)),
    ];

    private static string? IdOf(LooseElement entry, List<LooseElement> facts) =>
        Of(facts, Identifiers).Select(id => FeedText.Line(id) is { } line
                ? id.Name is "id" && id.Base is not null ? LooseAddress.Text(line, id.Base) : line
                : null)
            .FirstOrDefault(id => id is not null)
        ?? Filled(entry["rdf:about"]);

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static DateTimeOffset? DateIn(List<LooseElement> facts, (XmlVocabulary, string)[] names) =>
        Of(facts, names).Select(element => FeedDates.Parse(FeedText.Line(element))).FirstOrDefault(date => date is not null);

    private static string? MarkupIn(List<LooseElement> facts, (XmlVocabulary, string)[] names) =>
        Of(facts, names).Select(FeedText.Markup).FirstOrDefault(markup => !string.IsNullOrWhiteSpace(markup));

    private static IEnumerable<LooseElement> Of(List<LooseElement> facts, (XmlVocabulary Vocabulary, string Name)[] names) =>
        names.SelectMany(name => facts.Where(element => element.Is(name.Vocabulary, name.Name)));
}
