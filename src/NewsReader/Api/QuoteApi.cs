using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Feeds.Lists;
using NewsReader.Presentation;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Speakers;

namespace NewsReader.Api;

/// <summary>What was said, and by whom.</summary>
internal static class QuoteApi
{
    /// <summary>Characters of remembered words: the longest quote anybody remembers is shorter.</summary>
    private const int MostRemembered = 1000;

    public static void MapQuotes(this IEndpointRouteBuilder api)
    {
        var quotes = api.MapGroup("").WithTags("Quotes").LimitAsSearch();
        quotes.MapGet("/quotes", SearchAsync).WithSummary("Quotes of the current texts; all of them, the latest first, without words.").ProducesValidationProblem();
        quotes.MapGet("/quotes/real", RealAsync).WithSummary("The real quotes nearest to remembered words, the nearest first.").ProducesValidationProblem();
        var speakers = api.MapGroup("").WithTags("Speakers");
        speakers.WithRequestTimeout(RateLimits.Search);
        speakers.MapGet("/speakers", SpeakersAsync).LimitAsSearch().WithSummary("Speakers by words of their names.").ProducesValidationProblem();
        speakers.MapGet("/speakers/{id:long}", SpeakerAsync).WithSummary("A speaker, with the roles texts gave them.");
        speakers.MapGet("/speakers/{id:long}/quotes", SpeakerQuotesAsync).WithSummary("What a speaker said, the latest to come in first.").ProducesValidationProblem();
    }

    private static async Task<Ok<PageResource<QuoteResource>>> SearchAsync(
        HttpRequest request, QuoteStore quotes,
        [Description("What to find, in the query language of the site.")][StringLength(ArticleApi.SearchQueryLimit)] string? q,
        CancellationToken cancellation,
        [Description("Whether the latest are first, instead of the best matches.")] bool newest = false,
        [Description("The part of the list.")][Range(1, DataLists.MostPage)] int page = 1,
        [Description("Quotes in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var query = SearchQuery.Parse(q ?? "");
        var order = newest || !query.Words.Any() ? QuoteOrder.Newest : QuoteOrder.Relevance;
        var found = await quotes.SearchAsync(query, order, (page - 1) * limit, limit, cancellation: cancellation);
        return TypedResults.Ok(QuoteLists.PageOf(found, page, limit, new Links(request)));
    }

    private static async Task<Results<Ok<PageResource<QuoteResource>>, ProblemHttpResult>> RealAsync(
        HttpRequest request, QuoteStore quotes, [Description("The words as remembered.")][Required, StringLength(MostRemembered)] string text, CancellationToken cancellation)
    {
        if (RealQuoteQuery.Of(text).Problem is { } problem)
        {
            return TypedResults.Problem(problem.Message, statusCode: StatusCodes.Status400BadRequest);
        }

        var links = new Links(request);
        var found = await quotes.FindRealAsync(text, QuoteLists.MostReal, cancellation);
        return TypedResults.Ok(new PageResource<QuoteResource>([.. found.Select(real => QuoteResource.Of(real, links))], Next: null, found.Count, IsCountExact: true));
    }

    private static async Task<Ok<PageResource<SpeakerResource>>> SpeakersAsync(
        HttpRequest request, SpeakerStore speakers, [Description("Beginnings of words of the name.")][Required, StringLength(ArticleApi.SearchQueryLimit)] string q, CancellationToken cancellation,
        [Description("Speakers in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var links = new Links(request);
        return TypedResults.Ok(new PageResource<SpeakerResource>(
            [.. (await speakers.SearchAsync(q, limit, cancellation)).Select(speaker => SpeakerResource.Of(speaker, links))], Next: null));
    }

    private static async Task<Results<Ok<SpeakerResource>, ProblemHttpResult>> SpeakerAsync(
        HttpRequest request, SpeakerStore speakers, long id, CancellationToken cancellation) =>
        await speakers.FindAsync(id, cancellation) is { } speaker ? TypedResults.Ok(SpeakerResource.Of(speaker, new Links(request))) : NotFoundProblem.Of("speaker", id);

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
