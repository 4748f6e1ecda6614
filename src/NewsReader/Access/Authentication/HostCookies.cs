using Microsoft.AspNetCore.Authentication.Cookies;

namespace NewsReader.Access.Authentication;

/// <summary>
/// Under TLS, names cookies with the prefix that makes browsers hold them to this very host: no other host of the domain
/// can set or overwrite them. Without TLS browsers would refuse such a name, so it is left as it is.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager chunking = new();

    public string? GetRequestCookie(HttpContext context, string key) => chunking.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        chunking.AppendResponseCookie(context, Name(context, key), value, Bound(context, options));

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        chunking.DeleteCookie(context, Name(context, key), Bound(context, options));

    private static string Name(HttpContext context, string key) => context.Request.IsHttps ? Prefix + key : key;

    /// <summary>The prefix demands the path of the whole host, and no domain.</summary>
    private static CookieOptions Bound(HttpContext context, CookieOptions options) =>
        context.Request.IsHttps ? new CookieOptions(options) { Path = "/", Domain = null, Secure = true } : options;
}
