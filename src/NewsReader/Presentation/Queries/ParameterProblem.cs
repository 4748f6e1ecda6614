using NewsReader.Core.Search;

namespace NewsReader.Presentation.Queries;

/// <summary>
/// A value in an address that cannot be meant: nothing is listed for it, since the list would hold what was not asked for.
/// </summary>
/// <param name="Parameter">The name of the query parameter.</param>
/// <param name="Message">A sentence for the person who wrote it, with what is accepted.</param>
internal sealed record ParameterProblem(string Parameter, string Message)
{
    /// <summary>The errors of a search, as problems of the parameter that holds it.</summary>
    public static IReadOnlyList<ParameterProblem> Of(SearchQuery search, string parameter = "q") =>
        [.. search.Errors.Select(error => new ParameterProblem(parameter, error.Message))];

    /// <summary>Says that a parameter takes one of several words.</summary>
    public static ParameterProblem NotOneOf(string parameter, IEnumerable<string> accepted, string typed) =>
        new(parameter, $"{parameter} takes one of {string.Join(", ", accepted)}, not “{Shortened(typed)}”.");

    /// <summary>Says that a parameter takes something else.</summary>
    public static ParameterProblem Not(string parameter, string accepted, string typed) =>
        new(parameter, $"{parameter} takes {accepted}, not “{Shortened(typed)}”.");

    /// <summary>A value as a sentence can hold it.</summary>
    private static string Shortened(string typed) => typed.Length <= LongestShown ? typed : typed[..LongestShown] + "…";

    /// <summary>Characters of a value that are shown: longer than any value that is accepted.</summary>
    private const int LongestShown = 60;
}
