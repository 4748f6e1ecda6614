using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Core.Stories;
using NewsReader.Storage.Articles;

namespace NewsReader.Api;

/// <summary>That something is not there, said by its name.</summary>
internal static class NotFoundProblem
{
    public static ProblemHttpResult Of(string kind, object name) =>
        TypedResults.Problem($"The collection has no {kind} {name}.", statusCode: StatusCodes.Status404NotFound);

    /// <summary>That an article is not there, or no longer.</summary>
    public static ProblemHttpResult Of(RevisionReference article, Withdrawal? withdrawal) =>
        withdrawal is null ? Of("article", article) : TypedResults.Problem(
            withdrawal.Reason.Length > 0
                ? $"Article {article.ArticleId} was withdrawn: {withdrawal.Reason}"
                : $"Article {article.ArticleId} was withdrawn.",
            statusCode: StatusCodes.Status410Gone);
}
