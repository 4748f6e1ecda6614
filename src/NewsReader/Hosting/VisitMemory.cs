using NewsReader.Requests;

namespace NewsReader.Hosting;

/// <summary>
/// Remembers when a reader came to the front page, so that it can say what is new since the visit before. Only a browser that opens
/// the page is given a cookie: programs get the same cached page as before.
/// </summary>
internal sealed class VisitMemory(RequestDelegate next, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Path == "/" && IsOpenedByBrowser(context.Request)
            && context.Features.Get<DataRequest>() is null)
        {
            var cookie = context.Request.Cookies[LastVisit.Cookie];
            var visit = LastVisit.Of(cookie, clock.GetUtcNow());
            context.Features.Set(visit);
            if (!string.Equals(cookie, visit.ToString(), StringComparison.Ordinal))
            {
                ReaderCookie.Remember(context, LastVisit.Cookie, visit.ToString());
            }
        }

        return next(context);
    }

    /// <summary>Browsers send the first over HTTPS and to this machine, the second everywhere.</summary>
    private static bool IsOpenedByBrowser(HttpRequest request) =>
        request.Headers["Sec-Fetch-Dest"] == "document" || request.Headers.UpgradeInsecureRequests == "1";
}
