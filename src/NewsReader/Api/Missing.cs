using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsReader.Api;

/// <summary>That something is not there, said by its name.</summary>
internal static class Missing
{
    public static ProblemHttpResult Of(string kind, object name) =>
        TypedResults.Problem($"The collection has no {kind} {name}.", statusCode: StatusCodes.Status404NotFound);
}
