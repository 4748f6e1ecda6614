namespace NewsReader.Requests;

/// <summary>What a reader's browser remembers for this site, such as how pages are shown.</summary>
internal static class ReaderCookie
{
    // Browsers shorten a longer lifetime of a cookie to 400 days (RFC 6265bis).
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>Has the browser remember a value, for this site only and out of reach of scripts.</summary>
    public static void Remember(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            MaxAge = Kept,
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
        });
}
