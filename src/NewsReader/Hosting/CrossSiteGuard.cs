using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace NewsReader.Hosting;

/// <summary>
/// Refuses a change that a page of another site asks for, by what browsers say about the origin of a request. It protects
/// addresses that take something other than a form, and is a second line of defence behind the tokens of forms.
/// </summary>
/// <remarks>Runs after routing: the endpoint decides, whatever the spelling of the path.</remarks>
internal static class CrossSiteGuard
{
    /// <summary>The <c>Origin</c> that a browser sends for a page without one, and for our own forms, which send no referrer.</summary>
    private const string OpaqueOrigin = "null";

    public static void UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsErrorPage(context) || RefusalOf(context) is not { } status)
        {
            return next(context);
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    /// <summary>Whether the request was answered before, and its error page is being made.</summary>
    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>
    /// The status of a refused request; <see langword="null"/> for an accepted one. TRACE is always refused, because it
    /// only echoes what others sent.
    /// </summary>
    private static int? RefusalOf(HttpContext context)
    {
        var method = context.Request.Method;
        return HttpMethods.IsTrace(method) ? StatusCodes.Status405MethodNotAllowed
            : HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) ? null
            : IsForeign(context) ? StatusCodes.Status403Forbidden
            : null;
    }

    private static bool IsForeign(HttpContext context)
    {
        var headers = context.Request.Headers;
        var (site, origin) = (headers["Sec-Fetch-Site"], headers.Origin);
        return (site.Count > 0 && site is not ["same-origin" or "none"]) || (origin.Count > 0 && !IsOurs(origin, context));
    }

    /// <summary>Whether an origin is this site's. Empty, repeated and unparsable ones are foreign.</summary>
    private static bool IsOurs(StringValues origin, HttpContext context) => origin switch
    {
        [OpaqueOrigin] => TakesFormToken(context.GetEndpoint()),
        [{ } one] => Uri.TryCreate(one, UriKind.Absolute, out var parsed)
            && one.Equals($"{parsed.Scheme}://{parsed.Authority}", StringComparison.OrdinalIgnoreCase)
            && parsed.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>
    /// Whether an endpoint refuses whatever comes without the token of one of our forms, so that the origin need not
    /// decide.
    /// </summary>
    private static bool TakesFormToken(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is not null
            && endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is null;
}
