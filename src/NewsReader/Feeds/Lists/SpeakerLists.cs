using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Speakers;

namespace NewsReader.Feeds.Lists;

/// <summary>Speakers as data.</summary>
internal static class SpeakerLists
{
    public static void MapSpeakerLists(this IEndpointRouteBuilder lists)
    {
        lists.MapMethods("/speakers", ReadMethods.All, SearchAsync).LimitAsSearch();
        lists.MapMethods("/speakers/{id:long}", ReadMethods.All, OneAsync);
    }

    private static async Task<IResult> SearchAsync(
        HttpRequest request, SpeakerStore speakers, string? q, CancellationToken cancellation,
        [Range(1, DataLists.MostPage)] int page = 1, [Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        if (SpeakerQuery.ProblemOf(q) is { } problem)
        {
            return InvalidQuery.Of([problem]);
        }

        var links = new Links(request);
        var found = (await speakers.ListAsync(q ?? "", (page - 1) * limit, limit, cancellation))
            .Select(speaker => SpeakerResource.Of(speaker, links))
            .ToList();
        var next = found.Count == limit && page < DataLists.MostPage
            ? links.Next("page", (page + 1).ToString(CultureInfo.InvariantCulture))
            : null;
        return new ListingResult(new()
        {
            Title = string.IsNullOrWhiteSpace(q) ? "Speakers" : $"Speakers: {q}",
            Entries = found.ConvertAll(speaker => new Entry
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"speakers/{speaker.Id}"),
                Address = speaker.Url,
                Title = speaker.Name,
                Content = FeedMarkup.Paragraphs(speaker.Name),
                ReceivedAt = DateTimeOffset.UnixEpoch,
            }),
            Table = Table.Of(found, ("id", speaker => speaker.Id), ("name", speaker => speaker.Name), ("quotes", speaker => speaker.Quotes),
                ("url", speaker => speaker.Url)),
            Resource = new PageResource<SpeakerResource>(found, next),
            Next = next,
        });
    }

    private static async Task<IResult> OneAsync(
        HttpRequest request, SpeakerStore speakers, QuoteStore quotes, long id, CancellationToken cancellation,
        [Range(1, DataLists.MostPage)] int page = 1, [Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        if (await speakers.FindAsync(id, cancellation) is not { } speaker)
        {
            return new ListingResult(null);
        }

        var links = new Links(request);
        var found = await quotes.SearchAsync(SearchQuery.Empty, QuoteOrder.Newest, (page - 1) * limit, limit, id, cancellation);
        return new ListingResult(QuoteLists.Of($"Quotes of {speaker.Name}", found, page, limit, links) with
        {
            Resource = new SpeakerPageResource(SpeakerResource.Of(speaker, links), QuoteLists.PageOf(found, page, limit, links)),
        });
    }
}
