using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Access;
using NewsReader.Core.Stories;
using NewsReader.Feeds;
using NewsReader.Ingestion.Facts;
using NewsReader.Presentation;
using NewsReader.Presentation.Resources;
using NewsReader.Storage.Articles;

namespace NewsReader.Api;

/// <summary>The facts that people give about articles.</summary>
internal static class FactApi
{
    public static void MapFacts(this IEndpointRouteBuilder api)
    {
        var facts = api.MapGroup("/articles/{id:long}").WithTags("Articles");
        facts.MapGet("/facts", ReadAsync).WithName("getFacts")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone)
            .WithSummary("The facts that people gave about an article.")
            .WithDescription("Absent facts are those that the document states.");
        facts.MapPut("/facts", GiveAsync).WithName("setFacts").RequireRateLimiting(RateLimits.Uploads)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .WithSummary("Corrects the facts about an article.")
            .WithDescription("Replaces all facts that were given before; an absent fact is again the one that the document states. They "
                + "hold for every revision, and no new reading changes them.");
    }

    private static async Task<Results<Ok<FactsForm>, ProblemHttpResult>> ReadAsync(
        ArticleStore articles, FactStore given, WithdrawalStore withdrawals, long id, CancellationToken cancellation) =>
        await articles.FindAsync(new RevisionReference(id), cancellation) is null
            ? NotFoundProblem.Of(new RevisionReference(id), await withdrawals.FindAsync(id, cancellation))
            : TypedResults.Ok(FactsForm.Of(await given.OfAsync(id, cancellation)));

    private static async Task<Results<Ok<RevisionResource>, ValidationProblem, ProblemHttpResult>> GiveAsync(
        HttpRequest request, ArticleStore articles, FactCorrector corrector, RevisionResources resources, WithdrawalStore withdrawals,
        long id, FactsForm form, CancellationToken cancellation)
    {
        if (await articles.FindAsync(new RevisionReference(id), cancellation) is null)
        {
            return NotFoundProblem.Of(new RevisionReference(id), await withdrawals.FindAsync(id, cancellation));
        }

        var facts = form.Read(out var errors);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        await corrector.GiveAsync(id, facts, cancellation);
        var revision = await articles.FindAsync(new RevisionReference(id), cancellation);
        return revision is null
            ? NotFoundProblem.Of(new RevisionReference(id), withdrawal: null)
            : TypedResults.Ok(await resources.OfAsync(revision, new Links(request), cancellation));
    }
}
