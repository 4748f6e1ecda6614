using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>Reads one entry of an XML feed. Of several elements for one fact the most specific counts, then the first.</summary>
internal static class EntryReading
{
    private static readonly (Vocabulary, string)[] Identifiers = [(Vocabulary.Core, "guid"), (Vocabulary.Core, "id")];

    private static readonly (Vocabulary, string)[] PublishedDates =
    [
        (Vocabulary.Core, "published"), (Vocabulary.Core, "pubdate"), (Vocabulary.Core, "issued"), (Vocabulary.Terms, "issued"),
        (Vocabulary.News, "publication_date"), (Vocabulary.Core, "created"), (Vocabulary.Terms, "created"),
    ];

    private static readonly (Vocabulary, string)[] UpdatedDates =
    [
        (Vocabulary.Core, "updated"), (Vocabulary.Core, "modified"), (Vocabulary.Terms, "modified"), (Vocabulary.DublinCore, "date"),
        (Vocabulary.Core, "lastmod"),
    ];

    private static readonly (Vocabulary, string)[] Contents =
    [
        (Vocabulary.Encoded, "encoded"), (Vocabulary.Core, "content"), (Vocabulary.Html, "body"), (Vocabulary.Core, "body"),
        (Vocabulary.Core, "fullitem"), (Vocabulary.Encoded, "items"),
    ];

    private static readonly (Vocabulary, string)[] Summaries =
    [
        (Vocabulary.Core, "description"), (Vocabulary.Core, "summary"), (Vocabulary.Core, "abstract"),
        (Vocabulary.DublinCore, "description"), (Vocabulary.Podcast, "summary"), (Vocabulary.Media, "description"),
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
                element.Is(Vocabulary.News, "news") || element.Vocabulary == Vocabulary.Media || element.Is(Vocabulary.Core, "enclosure"))
            .SelectMany(group => group.Elements.Where(inner => inner.Vocabulary is Vocabulary.News or Vocabulary.Media)),
    ];

    private static string? IdOf(LooseElement entry, List<LooseElement> facts) =>
        Of(facts, Identifiers).Select(id => FeedText.Line(id) is { } line
                ? id.Name is "id" && id.Base is not null ? LooseAddress.Text(line, id.Base) : line
                : null)
            .FirstOrDefault(id => id is not null)
        ?? Filled(entry["rdf:about"]);

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static DateTimeOffset? DateIn(List<LooseElement> facts, (Vocabulary, string)[] names) =>
        Of(facts, names).Select(element => FeedDates.Parse(FeedText.Line(element))).FirstOrDefault(date => date is not null);

    private static string? MarkupIn(List<LooseElement> facts, (Vocabulary, string)[] names) =>
        Of(facts, names).Select(FeedText.Markup).FirstOrDefault(markup => !string.IsNullOrWhiteSpace(markup));

    private static IEnumerable<LooseElement> Of(List<LooseElement> facts, (Vocabulary Vocabulary, string Name)[] names) =>
        names.SelectMany(name => facts.Where(element => element.Is(name.Vocabulary, name.Name)));
}
