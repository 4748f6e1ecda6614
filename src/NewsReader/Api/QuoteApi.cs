using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Feeds;
using NewsReader.Feeds.Lists;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Speakers;

namespace NewsReader.Api;

/// <summary>The API of quotes and speakers.</summary>
internal static class QuoteApi
{
    /// <summary>Maximum length of remembered words, in characters; remembered quotes are shorter.</summary>
    private const int MostRemembered = 1000;

    public static void MapQuotes(this IEndpointRouteBuilder api)
    {
        var quotes = api.MapGroup("").WithTags("Quotes").LimitAsSearch();
        quotes.MapGet("/quotes", SearchAsync).WithName("searchQuotes")
            .WithSummary("Quotes of the current texts.")
            .WithDescription("The best matches first; without words all quotes, the latest first.");
        quotes.MapGet("/quotes/real", RealAsync).WithName("findRealQuotes")
            .WithSummary("The real quotes behind remembered words.")
            .WithDescription("The nearest first; none when no quote is near enough. isReversed marks those that say the opposite.");
        var speakers = api.MapGroup("").WithTags("Speakers");
        speakers.WithRequestTimeout(RateLimits.Search);
        speakers.MapGet("/speakers", SpeakersAsync).LimitAsSearch().WithName("searchSpeakers")
            .WithSummary("Speakers by words of their names.")
            .WithDescription("By name; case and accents make no difference.");
        speakers.MapGet("/speakers/{id:long}", SpeakerAsync).WithName("getSpeaker").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("A speaker.")
            .WithDescription("With the roles that texts gave them.");
        speakers.MapGet("/speakers/{id:long}/quotes", SpeakerQuotesAsync)
            .WithName("listSpeakerQuotes")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("What a speaker said.")
            .WithDescription("The latest to come in first.");
    }

    private static async Task<Results<Ok<PageResource<QuoteResource>>, ValidationProblem>> SearchAsync(
        HttpRequest request, QuoteStore quotes,
        [Description("What to find, in the query language of the site.")] string? q,
        CancellationToken cancellation,
        [Description("Whether the latest are first, instead of the best matches.")] bool newest = false,
        [Description("The part of the list.")][Range(1, DataLists.MostPage)] int page = 1,
        [Description("Quotes in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var query = SearchQuery.Parse(q ?? "");
        if (query.Errors.Count > 0)
        {
            return InvalidQuery.Of(ParameterProblem.Of(query));
        }

        var order = newest || !query.Words.Any() ? QuoteOrder.Newest : QuoteOrder.Relevance;
        var found = await quotes.SearchAsync(query, order, (page - 1) * limit, limit, cancellation: cancellation);
        return TypedResults.Ok(QuoteLists.PageOf(found, page, limit, new Links(request)));
    }

    private static async Task<Results<Ok<PageResource<QuoteResource>>, ValidationProblem>> RealAsync(
        HttpRequest request, QuoteStore quotes,
            [Description("The words as remembered.")][Required, StringLength(MostRemembered)] string text, CancellationToken cancellation)
    {
        if (RealQuoteQuery.Of(text).Problem is { } problem)
        {
            return InvalidQuery.Of([new("text", problem.Message)]);
        }

        var links = new Links(request);
        var found = (await quotes.FindRealAsync(text, QuoteLists.MostReal, cancellation)).Where(real => real.Nearness.IsFind).ToList();
        return TypedResults.Ok(new PageResource<QuoteResource>([.. found.Select(real => QuoteResource.Of(real, links))], Next: null,
            found.Count, IsCountExact: true));
    }

    private static async Task<Results<Ok<PageResource<SpeakerResource>>, ValidationProblem>> SpeakersAsync(
        HttpRequest request, SpeakerStore speakers,
            [Description("Beginnings of words of the name.")][Required, StringLength(ArticleApi.SearchQueryLimit)] string q,
            CancellationToken cancellation,
        [Description("Speakers in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        if (SpeakerQuery.ProblemOf(q) is { } problem)
        {
            return InvalidQuery.Of([problem]);
        }

        var links = new Links(request);
        return TypedResults.Ok(new PageResource<SpeakerResource>(
            [.. (await speakers.SearchAsync(q, limit, cancellation)).Select(speaker => SpeakerResource.Of(speaker, links))], Next: null));
    }

    private static async Task<Results<Ok<SpeakerResource>, ProblemHttpResult>> SpeakerAsync(
        HttpRequest request, SpeakerStore speakers, long id, CancellationToken cancellation) =>
        await speakers.FindAsync(id, cancellation) is { } speaker
            ? TypedResults.Ok(SpeakerResource.Of(speaker, new Links(request)))
            : NotFoundProblem.Of("speaker", id);

    private static async Task<Results<Ok<PageResource<QuoteResource>>, ProblemHttpResult>> SpeakerQuotesAsync(
        HttpRequest request, SpeakerStore speakers, QuoteStore quotes, long id, CancellationToken cancellation,
        [Description("The part of the list.")][Range(1, DataLists.MostPage)] int page = 1,
        [Description("Quotes in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        if (await speakers.FindAsync(id, cancellation) is null)
        {
            return NotFoundProblem.Of("speaker", id);
        }

        var found = await quotes.SearchAsync(SearchQuery.Empty, QuoteOrder.Newest, (page - 1) * limit, limit, id, cancellation);
        return TypedResults.Ok(QuoteLists.PageOf(found, page, limit, new Links(request)));
    }
}
