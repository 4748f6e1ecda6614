using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Presentation.Queries;

namespace NewsReader.Feeds;

/// <summary>The answer to a request whose filters are not understood: 400, with what is accepted.</summary>
internal static class InvalidQuery
{
    /// <summary>
    /// What went wrong, in the form of every other problem with a parameter: <c>errors</c> has the sentences by parameter.
    /// </summary>
    public static ValidationProblem Of(IReadOnlyList<ParameterProblem> problems) => TypedResults.ValidationProblem(
        problems.GroupBy(problem => problem.Parameter, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(problem => problem.Message).ToArray(), StringComparer.Ordinal),
        detail: string.Join(' ', problems.Select(problem => problem.Message)),
        title: "The request asks for something that is not understood.");
}
