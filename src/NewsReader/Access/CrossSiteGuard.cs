using Microsoft.AspNetCore.Diagnostics;
using NewsReader.Api;

namespace NewsReader.Access;

/// <summary>
/// Refuses a change that another site's page asks for, by what browsers say about the origin of a request. It stands behind
/// the forms' own tokens, and protects addresses that take something else than a form.
/// </summary>
internal static class CrossSiteGuard
{
    public static void UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || RefusalOf(context.Request) is not { } status) // the page that says so is let through
        {
            return next(context);
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    /// <summary>The status a request is refused with; <see langword="null"/> for one that is let through. TRACE is asked for by nobody but who wants to see what others sent.</summary>
    private static int? RefusalOf(HttpRequest request) =>
        HttpMethods.IsTrace(request.Method) ? StatusCodes.Status405MethodNotAllowed
        : HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) ? null
        : IsForeign(request) ? StatusCodes.Status403Forbidden
        : null;

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } site])
        {
            return site is not ("same-origin" or "none");
        }

        // Where a browser says nothing of the site, its Origin tells. "null" is what our own forms send, which send no referrer and bring a token; none of our pages sends anything to the API.
        return Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
            ? !string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            : request.Headers.Origin.Count > 0 && ApiModule.IsForPrograms(request.HttpContext);
    }
}
