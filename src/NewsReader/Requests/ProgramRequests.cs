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
            || context.Features.Get<DataRequest>() is not null
            || HasDataSuffix(context.Request.Path.Value ?? "");

    /// <summary>Whether the path ends with the suffix of data, wherever it is: <c>/settings.json</c>.</summary>
    private static bool HasDataSuffix(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/')
            && DataFormats.OfSuffix(path[(dot + 1)..]) is { } format && format is not DataFormat.Html;
}
