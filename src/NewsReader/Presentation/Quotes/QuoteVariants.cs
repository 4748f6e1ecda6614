using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Matching;
using NewsReader.Storage.Quotes;

namespace NewsReader.Presentation.Quotes;

/// <summary>The same words of one speaker in the versions that give them.</summary>
/// <param name="Fullest">The telling with the most of the speaker's own words.</param>
/// <param name="Tellings">Every telling, the fullest among them, version by version.</param>
internal sealed record QuoteVariants(QuoteVariant Fullest, IReadOnlyList<QuoteVariant> Tellings)
{
    /// <summary>The tellings, those together that differ alike from the fullest and have the same words of their own.</summary>
    public IReadOnlyList<IReadOnlyList<QuoteVariant>> Alike =>
    [
        .. Tellings.GroupBy(telling => (telling.Difference, telling.HasOwnWords ? telling.Placed.Stored.Quote.Text : null))
            .Select(alike => (IReadOnlyList<QuoteVariant>)[.. alike]),
    ];

    /// <summary>The quotes of a story, grouped by the same words, in the order of the first one.</summary>
    /// <param name="quotes">The quotes, version by version.</param>
    /// <param name="nameOf">What the version of an article is called.</param>
    public static IReadOnlyList<QuoteVariants> Of(IReadOnlyList<PlacedQuote> quotes, Func<long, string> nameOf)
    {
        var told = Match(quotes, quotes, nameOf);
        var together = told.SelectMany(words => words.Tellings).Select(telling => telling.Placed.Stored.Id).ToHashSet();
        var alone = quotes.Where(quote => !together.Contains(quote.Stored.Id))
            .Select(quote => Alone(new(quote, nameOf(quote.Revision.ArticleId))));
        var order = quotes.Index().ToDictionary(quote => quote.Item.Stored.Id, quote => quote.Index);
        return [.. told.Concat(alone).OrderBy(words => order[words.Tellings[0].Placed.Stored.Id])];
    }

    /// <summary>The variants of a story's quotes in several versions; quotes in only one version have none.</summary>
    /// <param name="asked">The quotes, of those of the story.</param>
    /// <param name="quotes">All quotes of the story, version by version.</param>
    /// <param name="nameOf">What the version of an article is called.</param>
    public static IReadOnlyList<QuoteVariants> Match(IEnumerable<PlacedQuote> asked, IReadOnlyList<PlacedQuote> quotes, Func<long,
        string> nameOf)
    {
        var versions = quotes.GroupBy(quote => quote.Revision.ArticleId)
            .Select(version => (IReadOnlyList<Quote>)[.. version.Select(quote => quote.Stored.Quote)]);
        var placed = quotes.ToDictionary<PlacedQuote, Quote,
            PlacedQuote>(quote => quote.Stored.Quote, quote => quote, ReferenceEqualityComparer.Instance);
        return [.. UtteranceMatcher.Match([.. versions], asked.Select(quote => quote.Stored.Quote))
            .Select(utterance => Of(utterance, placed, nameOf))];
    }

    private static QuoteVariants Of(Utterance utterance, Dictionary<Quote, PlacedQuote> placed, Func<long, string> nameOf)
    {
        var tellings = utterance.Members
            .Select(member => new QuoteVariant(placed[member.Quote], nameOf(placed[member.Quote].Revision.ArticleId), member.Changes))
                .ToList();
        return new(tellings[utterance.Fullest], tellings);
    }

    private static QuoteVariants Alone(QuoteVariant telling) => new(telling, [telling]);
}
