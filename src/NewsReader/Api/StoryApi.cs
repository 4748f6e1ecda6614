using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Access;
using NewsReader.Api.Description;
using NewsReader.Feeds;
using NewsReader.Feeds.Lists;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
using NewsReader.Presentation.Queries;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Stories;

namespace NewsReader.Api;

/// <summary>Stories.</summary>
internal static class StoryApi
{
    public static void MapStories(this IEndpointRouteBuilder api)
    {
        var stories = api.MapGroup("").WithTags("Stories");
        stories.MapGet("/stories", ListAsync).WithRequestTimeout(RateLimits.Search).WithName("listStories")
            .WithSummary("Stories, the latest changed first.")
            .WithDescription("Filters narrow the list; a version must meet all of them. Follow next for older stories.");
        stories.MapGet("/stories/{id:long}", FindAsync).WithName("getStory")
            .WithSummary("One story and its versions.")
            .WithDescription("The versions are in order of arrival.").ProducesProblem(StatusCodes.Status404NotFound);
        stories.MapGet("/stories/{id:long}/facts", FactsAsync).LimitAsComparison().WithName("listStoryFacts")
            .WithSummary("The facts of a story that changed from version to version.")
            .WithDescription("At most eleven, each value with its sentence.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<PageResource<StoryResource>>, ValidationProblem>> ListAsync(
        HttpRequest request, StoryStore stories,
        [Description("A version by this outlet, by its exact name.")] string? source,
        [Description("A version in this medium, in any case.")][DocumentedAs(IsMedium = true)] string? medium,
        [Description("A version published on this day or later.")][DocumentedAs(Format = "date")] string? from,
        [Description("A version published on this day or earlier.")][DocumentedAs(Format = "date")] string? to,
        [Description("Where the part before ended: taken from its next.")][DocumentedAs(Pattern =
            "^[0-9TZ:.+-]{0,40}-[0-9]{1,18}$")] string? after,
        [Description("Only stories that changed after this moment.")][DocumentedAs(Format = "date-time")] string? since,
        [Description("The order: by the latest change, by publication, or by the number of versions; in any case.")]
            [DocumentedAs(NameOf = typeof(StoryOrder))] string? sort,
        CancellationToken cancellation,
        [Description("Only stories with more than one version.")] bool several = false,
        [Description("Stories in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var query = StoryQuery.Of(new StoryParameters(source, medium, from, to, after, several ? StoryQuery.Several : null, sort, since));
        if (query.Problems.Count > 0)
        {
            return InvalidQuery.Of(query.Problems);
        }

        var links = new Links(request);
        var page = await stories.ListAsync(query.Filter, query.Order, query.After, limit, cancellation);
        return TypedResults.Ok(new PageResource<StoryResource>(
            [.. page.Stories.Select(story => StoryResource.Of(story, links))], page.Older is { } older
                ? links.Next("after", older.ToString())
                : null));
    }

    private static async Task<Results<Ok<IReadOnlyList<FactResource>>, ProblemHttpResult>> FactsAsync(
        HttpRequest request, StoryStore stories, ArticleStore articles, long id, CancellationToken cancellation) =>
        await stories.FindAsync(id, cancellation) is null
            ? NotFoundProblem.Of("story", id)
            : TypedResults.Ok<IReadOnlyList<FactResource>>([.. (await StoryFacts.OfAsync(id, articles, cancellation))
                .Select(fact => FactResource.Of(fact, new Links(request)))]);

    private static async Task<Results<Ok<StoryResource>,
        ProblemHttpResult>> FindAsync(HttpRequest request, StoryStore stories, long id, CancellationToken cancellation) =>
        await stories.FindAsync(id, cancellation) is { } story
            ? TypedResults.Ok(StoryResource.Of(story, new Links(request)))
            : NotFoundProblem.Of("story", id);
}
