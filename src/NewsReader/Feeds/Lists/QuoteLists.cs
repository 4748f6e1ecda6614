using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Xml.Linq;
using NewsReader.Access;
using NewsReader.Core.Quotes;
using NewsReader.Core.Search;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;

namespace NewsReader.Feeds.Lists;

/// <summary>Searches of quotes as data.</summary>
internal static class QuoteLists
{
    /// <summary>Nearest quotes that are returned for remembered words.</summary>
    public const int MostReal = 25;

    public static void MapQuoteLists(this IEndpointRouteBuilder lists)
    {
        lists.MapMethods("/quotes", ReadMethods.All, SearchAsync).LimitAsSearch();
        lists.MapMethods("/quotes/real", ReadMethods.All, RealAsync).LimitAsSearch();
    }

    /// <summary>Part of a list of quotes.</summary>
    /// <param name="page">The part, from 1.</param>
    public static Listing Of(string title, QuotePage found, int page, int limit, Links links)
    {
        var part = PageOf(found, page, limit, links);
        return new()
        {
            Title = title,
            Entries = [.. part.Items.Select(EntryOf)],
            Table = TableOf(part.Items),
            Resource = part,
            Next = part.Next,
        };
    }

    /// <summary>Part of a list of quotes, as JSON has it.</summary>
    public static PageResource<QuoteResource> PageOf(QuotePage found, int page, int limit, Links links) => new(
        [.. found.Hits.Select(hit => QuoteResource.Of(hit, links))],
        found.Hits.Count == limit && page < DataLists.MostPage
            ? links.Next("page", (page + 1).ToString(CultureInfo.InvariantCulture))
            : null,
        found.Count,
        found.IsCountExact);

    private static async Task<IResult> SearchAsync(
        HttpRequest request, QuoteStore quotes, CancellationToken cancellation,
        [Range(1, DataLists.MostPage)] int page = 1, [Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var query = QuoteQuery.Of(request.Query);
        if (query.Problems.Count > 0)
        {
            return InvalidQuery.Of(query.Problems);
        }

        var found = await quotes.SearchAsync(query.Search, query.Order, (page - 1) * limit, limit, cancellation: cancellation);
        return new ListingResult(Of(query.Search.IsEmpty ? "Quotes" : $"Quotes: {query.Search}", found, page, limit, new Links(request)));
    }

    private static async Task<IResult> RealAsync(HttpRequest request, QuoteStore quotes, string? text, CancellationToken cancellation)
    {
        if (RealQuoteQuery.Of(text ?? "").Problem is { } problem)
        {
            return InvalidQuery.Of([new("text", problem.Message)]);
        }

        var links = new Links(request);
        var found = (await quotes.FindRealAsync(text ?? "", MostReal, cancellation))
            .Where(real => real.Nearness.IsFind)
            .Select(real => QuoteResource.Of(real, links))
            .ToList();
        return new ListingResult(new()
        {
            Title = $"Real quotes nearest to: {text}",
            Entries = found.ConvertAll(EntryOf),
            Table = TableOf(found),
            Resource = new PageResource<QuoteResource>(found, Next: null, found.Count, IsCountExact: true),
        });
    }

    private static Entry EntryOf(QuoteResource quote) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"articles/{quote.Article}/revisions/{quote.Revision}/quotes/{quote.Position}"),
        Address = quote.Url,
        Title = (quote.IsReversed is true ? "Says the opposite: " : "")
            + $"{QuoteSource.Speaker(quote.Type, quote.Creator?.Name, role: null)}: "
            + $"{QuotationMarks.Around(quote.Type, Shortened(quote.Text))}",
        Content = ContentOf(quote),
        ReceivedAt = quote.IsPartOf!.Received,
        Published = quote.IsPartOf.DatePublished,
        Authors = quote.Creator is { } speaker ? [speaker.Name] : [],
        Tags = [.. new[] { QuoteTypes.Of(quote.Type), Phrases.Medium(quote.IsPartOf.Medium), quote.IsPartOf.Publisher }.OfType<string>()],
        Language = quote.IsPartOf.InLanguage,
    };

    /// <summary>The speaker's own words as a quotation, reported speech as a paragraph; then who said it, and where.</summary>
    private static XElement[] ContentOf(QuoteResource quote)
    {
        var words = FeedMarkup.Paragraph(QuotationMarks.Around(quote.Type, quote.Text));
        return
        [
            quote.Type is QuoteType.Direct ? FeedMarkup.Element("blockquote", words) : words,
            FeedMarkup.Paragraph($"{QuoteSource.Speaker(quote.Type, quote.Creator?.Name, quote.Creator?.JobTitle)}. ",
                FeedMarkup.Link(quote.Url, quote.IsPartOf!.Headline ?? "In context")),
        ];
    }

    private static Table TableOf(IReadOnlyList<QuoteResource> quotes) => Table.Of(
        quotes,
        ("text", quote => quote.Text), ("type", quote => quote.Type.ToString().ToLowerInvariant()),
            ("speaker", quote => quote.Creator?.Name),
        ("role", quote => quote.Creator?.JobTitle), ("speaker_id", quote => quote.Creator?.Id), ("by_reader", quote => quote.IsCorrected),
        ("confidence", quote => quote.Confidence), ("similarity", quote => quote.Similarity), ("reversed", quote => quote.IsReversed),
            ("article", quote => quote.Article), ("revision", quote => quote.Revision),
        ("headline", quote => quote.IsPartOf?.Headline), ("outlet", quote => quote.IsPartOf?.Publisher),
        ("medium", quote => Phrases.Medium(quote.IsPartOf!.Medium)), ("published", quote => quote.IsPartOf?.DatePublished),
        ("received", quote => quote.IsPartOf?.Received), ("url", quote => quote.Url));

    /// <summary>The first words, for a title.</summary>
    private static string Shortened(string text) => NewsReader.Presentation.Excerpt.Of(text, new(0, text.Length));
}
