using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using NewsReader.Access;
using NewsReader.Api.Resources;
using NewsReader.Feeds;
using NewsReader.Feeds.Lists;
using NewsReader.Presentation;
using NewsReader.Presentation.Edits;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;
using NewsReader.Visiting;
using NewsReader.Visiting.Sources;

namespace NewsReader.Api;

/// <summary>What is followed, the visits, and the edits that they found.</summary>
internal static class SubscriptionApi
{
    /// <summary>Rows of visits in one answer.</summary>
    private const int MostVisits = VisitStore.MostVisits;

    public static void MapSubscriptions(this IEndpointRouteBuilder api)
    {
        var subscriptions = api.MapGroup("").WithTags("Sources");
        subscriptions.MapGet("/subscriptions", ListAsync).WithName("listSubscriptions")
            .WithSummary("Feeds, pages and sitemaps that are followed.").WithDescription("By folder and name.");
        subscriptions.MapPost("/subscriptions", FollowAsync).WithName("follow").RequireRateLimiting(RateLimits.Addresses)
            .WithMetadata(new DisableRequestTimeoutAttribute())
            .WithSummary("Follows an address.")
            .WithDescription("201: it is followed from now on. 200: it was followed already. Of a page that names feeds, the first feed is "
                + "followed, unless the kind is page.")
            .Produces<SubscriptionResource>(StatusCodes.Status201Created).Produces<SubscriptionResource>()
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        subscriptions.MapGet("/subscriptions/{id:long}", FindAsync).WithName("getSubscription")
            .WithSummary("One subscription.").WithDescription("With its state in words.").ProducesProblem(StatusCodes.Status404NotFound);
        subscriptions.MapPatch("/subscriptions/{id:long}", ChangeAsync).WithName("changeSubscription")
            .WithSummary("Changes name, folder or pace of a subscription; pauses or resumes it.")
            .WithDescription("What the body does not name stays as it is.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
        subscriptions.MapDelete("/subscriptions/{id:long}", RemoveAsync).WithName("unfollow")
            .WithSummary("Ends a subscription.").WithDescription("Its reports stay.")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
        subscriptions.MapGet("/subscriptions/{id:long}/visits", VisitsAsync).WithName("listVisits")
            .WithSummary("The last visits of a subscription.").WithDescription("The latest first; at most 200 rows.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        subscriptions.MapGet("/articles/{id:long}/visits", VisitsOfArticleAsync).WithName("listVisitsOfArticle")
            .WithSummary("The last visits of the pages of an article.").WithDescription("The latest first; none when it was not fetched.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        api.MapGet("/edits", EditsAsync).LimitAsComparison().WithTags("Articles").WithName("listEdits")
            .WithSummary("The edits of all reports.")
            .WithDescription("The latest first, each with the headline before and after and its weightiest change to check.");
    }

    private static async Task<Ok<PageResource<SubscriptionResource>>> ListAsync(HttpRequest request, SubscriptionStore subscriptions,
        TimeProvider clock, CancellationToken cancellation,
        [Description("The part of the list.")][Range(1, DataLists.MostPage)] int page = 1,
        [Description("Subscriptions in one answer.")][Range(1, DataLists.MostLimit)] int limit = DataLists.UsualLimit)
    {
        var links = new Links(request);
        var found = await subscriptions.ListAsync(clock.GetUtcNow(), (page - 1) * limit, limit, needsAttention: false, cancellation);
        var next = found.Count == limit && page < DataLists.MostPage
            ? links.Next("page", (page + 1).ToString(CultureInfo.InvariantCulture))
            : null;
        return TypedResults.Ok(new PageResource<SubscriptionResource>(
            [.. found.Select(source => SubscriptionResource.Of(source, links))], next, await subscriptions.CountAsync(cancellation),
            IsCountExact: true));
    }

    private static async Task<IResult> FollowAsync(HttpRequest request, SubscriptionRequest asked, SourceFinder finder, Follower follower,
        SubscriptionStore subscriptions, VisitSignal signal, TimeProvider clock, CancellationToken cancellation)
    {
        var (kind, address, name, home) = (asked.Kind, asked.Address, asked.Name, (string?)null);
        if (kind is null)
        {
            var found = await finder.FirstFeedAsync(await finder.FindAsync(address, showsNewest: false, cancellation), cancellation);
            if (found.Refusal is { } objection)
            {
                return TypedResults.Problem(objection, statusCode: StatusCodes.Status422UnprocessableEntity);
            }

            (kind, address, name, home) = (found.Kind, found.Address, name ?? found.Name, found.Home);
        }

        var (followed, refusal) = await follower.FollowAsync(address, kind.Value, name, asked.Folder, home, cancellation);
        if (followed is not var (subscription, isNew))
        {
            return InvalidQuery.Of([new("address", refusal!)]);
        }

        signal.Give();
        var resource = SubscriptionResource.Of((await subscriptions.ShowAsync(subscription.Id, clock.GetUtcNow(), cancellation))!,
            new Links(request));
        return isNew ? TypedResults.Created(resource.Url, resource) : TypedResults.Ok(resource);
    }

    private static async Task<Results<Ok<SubscriptionResource>, ProblemHttpResult>> FindAsync(HttpRequest request,
        SubscriptionStore subscriptions, TimeProvider clock, long id, CancellationToken cancellation) =>
        await subscriptions.ShowAsync(id, clock.GetUtcNow(), cancellation) is { } source
            ? TypedResults.Ok(SubscriptionResource.Of(source, new Links(request)))
            : NotFoundProblem.Of("subscription", id);

    private static async Task<Results<Ok<SubscriptionResource>, ProblemHttpResult>> ChangeAsync(HttpRequest request,
        SubscriptionChange asked, SubscriptionStore subscriptions, VisitSignal signal, TimeProvider clock, long id,
        CancellationToken cancellation)
    {
        if (await subscriptions.FindAsync(id, cancellation) is not { } known)
        {
            return NotFoundProblem.Of("subscription", id);
        }

        await subscriptions.ChangeAsync(known with
        {
            Name = Follower.Name(asked.Name, known.Name),
            Folder = asked.Folder is { } folder ? Follower.Folder(folder) : known.Folder,
            Pace = asked.PaceMinutes is { } minutes ? (minutes == 0 ? null : minutes * 60) : known.Pace,
        }, cancellation);
        await (asked.IsPaused switch
        {
            true => subscriptions.PauseAsync(id, SubscriptionAct.Paused, cancellation),
            false => subscriptions.ResumeAsync(id, clock.GetUtcNow(), cancellation),
            null => Task.CompletedTask,
        });
        signal.Give();
        return await FindAsync(request, subscriptions, clock, id, cancellation);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(SubscriptionStore subscriptions, long id,
        CancellationToken cancellation) =>
        await subscriptions.RemoveAsync(id, cancellation) ? TypedResults.NoContent() : NotFoundProblem.Of("subscription", id);

    private static async Task<Results<Ok<PageResource<VisitResource>>, ProblemHttpResult>> VisitsAsync(SubscriptionStore subscriptions,
        VisitStore visits, long id, CancellationToken cancellation) =>
        await subscriptions.FindAsync(id, cancellation) is { } known
            ? TypedResults.Ok(PageOf(await visits.OfWatchAsync(known.WatchId, MostVisits, cancellation)))
            : NotFoundProblem.Of("subscription", id);

    private static async Task<Results<Ok<PageResource<VisitResource>>, ProblemHttpResult>> VisitsOfArticleAsync(ArticleStore articles,
        WithdrawalStore withdrawals, VisitStore visits, long id, CancellationToken cancellation) =>
        (await articles.HistoryAsync(id, cancellation)).Count > 0
            ? TypedResults.Ok(PageOf(await visits.OfArticleAsync(id, MostVisits, cancellation)))
            : NotFoundProblem.Of(new(id), await withdrawals.FindAsync(id, cancellation));

    private static PageResource<VisitResource> PageOf(IReadOnlyList<RecordedVisit> visits) =>
        new([.. visits.Select(VisitResource.Of)], Next: null);

    private static async Task<Ok<PageResource<EditResource>>> EditsAsync(HttpRequest request, EditStore edits,
        [Description("Where the part before ended: taken from its next.")] long? before, CancellationToken cancellation) =>
        TypedResults.Ok(EditLists.PageOf(await EditList.ReadAsync(edits, before, cancellation), new Links(request)));
}
