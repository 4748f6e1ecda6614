namespace NewsReader.Requests;

/// <summary>Distinguishes the requests of programs from those of browsers.</summary>
internal static class ProgramRequests
{
    /// <summary>
    /// Whether a request is a program's, so that errors are problem details and not a page. Decides the form of an answer,
    /// never whether a request is allowed.
    /// </summary>
    public static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            || context.Features.Get<DataRequest>() is not null;
}
