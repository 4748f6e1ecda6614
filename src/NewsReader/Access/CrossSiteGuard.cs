namespace NewsReader.Access;

/// <summary>
/// Refuses a change that another site's page asks for, by what browsers say about the origin of a request. It stands behind
/// the forms' own tokens, and protects addresses that take something else than a form.
/// </summary>
internal static class CrossSiteGuard
{
    public static void UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!IsForeign(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsForeign(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return false;
        }

        // Where a browser says nothing of the site, its Origin tells; "null" is what our own pages send, which send no referrer.
        return request.Headers["Sec-Fetch-Site"] is [{ } site]
            ? site is not ("same-origin" or "none")
            : Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && !string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
