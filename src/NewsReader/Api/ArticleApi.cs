using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Access;
using NewsReader.Core.Search;
using NewsReader.Core.Stories;
using NewsReader.Feeds;
using NewsReader.Feeds.Lists;
using NewsReader.Presentation;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;

namespace NewsReader.Api;

/// <summary>Articles, their revisions, and the bytes they were read from.</summary>
internal static class ArticleApi
{
    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        var articles = api.MapGroup("").WithTags("Articles");
        articles.MapGet("/articles", SearchAsync).LimitAsSearch().WithName("searchArticles")
            .WithSummary("Articles by the words of their current texts.")
            .WithDescription("The best matches first; without words all articles, the latest first.");
        articles.MapGet("/articles/{id:long}", CurrentAsync).LimitAsText().WithName("getArticle").ProducesAbsence()
            .WithSummary("The current text of an article.")
            .WithDescription("With everything that was read in it. Sent to addDocument or given to the command ingest, it is the same "
                + "article again.");
        articles.MapGet("/articles/{id:long}/revisions", HistoryAsync).WithName("listRevisions").ProducesAbsence()
            .WithSummary("The revisions of an article.")
            .WithDescription("The first one first, each with the comparison with the one before.");
        articles.MapGet("/articles/{id:long}/revisions/{number:int}", RevisionAsync).LimitAsText().WithName("getRevision").ProducesAbsence()
            .WithSummary("One text of an article.")
            .WithDescription("A revision never changes: the address gives the same words for ever.");
        api.MapGet("/sources/{id:long}/bytes", SourceAsync).LimitAsText().WithTags("Articles").WithName("getSourceBytes").ProducesAbsence()
            .WithSummary("A document as it was received.")
            .WithDescription("Byte for byte, to be saved.")
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
    }

    /// <summary>Says of an address that the article can be unknown or withdrawn.</summary>
    private static RouteHandlerBuilder ProducesAbsence(this RouteHandlerBuilder address) =>
        address.ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);

    private static async Task<Results<Ok<PageResource<ArticleResource>>, ValidationProblem>> SearchAsync(
        HttpRequest request, ArticleStore articles,
        [Description("What to find, in the query language of the site.")] string? q,
        CancellationToken cancellation,
        [Description("The part of the list.")][Range(1, DataLists.MostPage)] int page = 1,
        [Description("Articles in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var query = SearchQuery.Parse(q ?? "");
        if (query.Errors.Count > 0)
        {
            return InvalidQuery.Of(ParameterProblem.Of(query));
        }

        var links = new Links(request);
        var found = await articles.SearchAsync(query, (page - 1) * limit, limit, cancellation);
        var next = found.Hits.Count == limit && page < DataLists.MostPage
            ? links.Next("page", (page + 1).ToString(CultureInfo.InvariantCulture))
            : null;
        return TypedResults.Ok(new PageResource<ArticleResource>(
            [.. found.Hits.Select(hit => ArticleResource.Of(hit.Article, links) with { Snippet = hit.Snippet })], next, found.Count,
                found.IsCountExact));
    }

    /// <summary>Characters of a search: the site's own limit.</summary>
    public const int SearchQueryLimit = 200;

    private static Task<Results<Ok<RevisionResource>, ProblemHttpResult>> CurrentAsync(
        HttpRequest request, ArticleStore articles, RevisionResources resources, WithdrawalStore withdrawals, long id,
            CancellationToken cancellation) =>
        FindAsync(request, articles, resources, withdrawals, new(id), cancellation);

    private static Task<Results<Ok<RevisionResource>, ProblemHttpResult>> RevisionAsync(
        HttpRequest request, ArticleStore articles, RevisionResources resources, WithdrawalStore withdrawals, long id, int number,
            CancellationToken cancellation) =>
        FindAsync(request, articles, resources, withdrawals, new(id, number), cancellation);

    private static async Task<Results<Ok<RevisionResource>, ProblemHttpResult>> FindAsync(
        HttpRequest request, ArticleStore articles, RevisionResources resources, WithdrawalStore withdrawals, RevisionReference reference,
            CancellationToken cancellation) =>
        await articles.FindAsync(reference, cancellation) is { } revision
            ? TypedResults.Ok(await resources.OfAsync(revision, new Links(request), cancellation))
            : NotFoundProblem.Of(reference, await withdrawals.FindAsync(reference.ArticleId, cancellation));

    private static async Task<Results<Ok<PageResource<RevisionStep>>, ProblemHttpResult>> HistoryAsync(
        HttpRequest request, ArticleStore articles, long id, CancellationToken cancellation) =>
        await articles.HistoryAsync(id, cancellation) is { Count: > 0 } received
            ? TypedResults.Ok(new PageResource<RevisionStep>(RevisionStep.Of(id, received, new Links(request)), Next: null, received.Count,
                IsCountExact: true))
            : NotFoundProblem.Of("article", id);

    private static async Task<IResult> SourceAsync(SourceStore sources, WithdrawalStore withdrawals, long id,
        CancellationToken cancellation) =>
        await withdrawals.OfSourceAsync(id, cancellation) is { } withdrawal ? NotFoundProblem.Of(new(withdrawal.ArticleId), withdrawal)
        : await sources.FindAsync(id, cancellation) is { } source
            ? TypedResults.File(await sources.BytesAsync(source.Sha256, cancellation), "application/octet-stream", source.FileName)
            : NotFoundProblem.Of("source", id);
}
