using System.ComponentModel;
using NewsReader.Access;
using NewsReader.Api.Resources;
using NewsReader.Presentation.Comparisons;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;

namespace NewsReader.Api;

/// <summary>Comparison of two texts.</summary>
internal static class ComparisonApi
{
    public static void MapComparisons(this IEndpointRouteBuilder api) =>
        api.MapGet("/comparisons/{left}...{right}", FindAsync).LimitAsComparison().WithTags("Comparisons").WithName("compare")
            .WithSummary("Two texts sentence by sentence.")
            .WithDescription("Each is an article (7) or one of its revisions (7.2). The same JSON as the command \"compare --json\" gives.")
            .Produces<ComparisonResource>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);

    private static async Task<IResult> FindAsync(
        ArticleStore articles, CorrectionStore corrections, [Description("The text on the left.")] string left,
            [Description("The text on the right.")] string right,
        CancellationToken cancellation) =>
        await articles.FindPairAsync(left, right, cancellation) is (var before, var after)
            ? TypedResults.Ok(ComparedJson.Of(await corrections.CompareAsync(before, after, cancellation)))
            : NotFoundProblem.Of("pair of texts", $"{left}...{right}");
}
