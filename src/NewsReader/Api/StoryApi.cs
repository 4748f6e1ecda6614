using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Access;
using NewsReader.Core.Documents;
using NewsReader.Feeds.Lists;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
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
        stories.MapGet("/stories", ListAsync).WithRequestTimeout(RateLimits.Search).WithSummary("Stories, the latest changed first; follow next for older ones.").ProducesValidationProblem();
        stories.MapGet("/stories/{id:long}", FindAsync).WithSummary("One story and its versions.");
        stories.MapGet("/stories/{id:long}/facts", FactsAsync).LimitAsComparison()
            .WithSummary("The facts of a story that changed from version to version, at most eleven, each value with its sentence.");
    }

    private static async Task<Ok<PageResource<StoryResource>>> ListAsync(
        HttpRequest request, StoryStore stories,
        [Description("A version by this outlet, by its exact name.")] string? source,
        [Description("A version in this medium.")] Medium? medium,
        [Description("A version published on this day or later.")] DateOnly? from,
        [Description("A version published on this day or earlier.")] DateOnly? to,
        [Description("Where the part before ended: taken from its next.")][RegularExpression("^[0-9]{1,19}-[0-9]{1,18}$")] string? after,
        CancellationToken cancellation,
        [Description("Only stories with more than one version.")] bool several = false,
        [Description("Stories in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var links = new Links(request);
        var filter = new StoryFilter { Outlet = source, Medium = medium, From = from, To = to, HasSeveralVersions = several };
        var page = await stories.ListAsync(filter, StoryCursor.Parse(after), limit, cancellation);
        return TypedResults.Ok(new PageResource<StoryResource>(
            [.. page.Stories.Select(story => StoryResource.Of(story, links))], page.Older is { } older ? links.Next("after", older.ToString()) : null));
    }

    private static async Task<Results<Ok<IReadOnlyList<FactResource>>, ProblemHttpResult>> FactsAsync(
        HttpRequest request, StoryStore stories, ArticleStore articles, long id, CancellationToken cancellation) =>
        await stories.FindAsync(id, cancellation) is null
            ? NotFoundProblem.Of("story", id)
            : TypedResults.Ok<IReadOnlyList<FactResource>>([.. (await StoryFacts.OfAsync(id, articles, cancellation)).Select(fact => FactResource.Of(fact, new Links(request)))]);

    private static async Task<Results<Ok<StoryResource>, ProblemHttpResult>> FindAsync(HttpRequest request, StoryStore stories, long id, CancellationToken cancellation) =>
        await stories.FindAsync(id, cancellation) is { } story
            ? TypedResults.Ok(StoryResource.Of(story, new Links(request)))
            : NotFoundProblem.Of("story", id);
}
