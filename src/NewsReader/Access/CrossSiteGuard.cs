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
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || !IsForeign(context.Request)) // the page that says so is let through
        {
            return next(context);
        }

        context.Response.StatusCode = HttpMethods.IsTrace(context.Request.Method) ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsForeign(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return false;
        }

        if (HttpMethods.IsTrace(request.Method))
        {
            return true; // nobody asks for it but who wants to see what others sent
        }

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
