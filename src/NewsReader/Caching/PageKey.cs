using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Access;
using NewsReader.Access.Authentication;
using NewsReader.Requests;

namespace NewsReader.Caching;

/// <summary>
/// The cache key of a response: version of the collection, address, requested form, user and settings. Requests with the
/// same key get the same response, so no explicit invalidation is needed.
/// </summary>
internal sealed class PageKey(ChangeVersion changes, TimeProvider clock)
{
    /// <summary>Different for every run: the database counts changes from each start, and the program may be a new version.</summary>
    private readonly string run = Guid.NewGuid().ToString("N");

    /// <summary>The key of a request, in characters that are valid in a header.</summary>
    public string Of(HttpContext context)
    {
        var request = context.Request;
        var data = context.Features.Get<DataRequest>();
        var parts = string.Join(
            '\n',
            run,
            changes.Generation().ToString(CultureInfo.InvariantCulture),
            Person.IdOf(context.User)?.ToString(CultureInfo.InvariantCulture),
            context.User.Identity?.Name,
            request.Scheme,
            request.Host.Value,
            request.PathBase.Value,
            data?.Path.Value ?? request.Path.Value,
            data?.Format.ToString(),
            request.QueryString.Value,
            context.Features.Get<FeedRequest>()?.Token, // a feed leads on with it
            clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), // lists say "Today"
            context.Features.Get<LastVisit>()?.Before?.ToString("O", CultureInfo.InvariantCulture),
            string.Join(';', request.Cookies.Where(cookie => !IsIrrelevant(cookie.Key)).Select(cookie => $"{cookie.Key}={cookie.Value}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)).AsSpan(0, 16));
    }

    /// <summary>
    /// Cookies that cached responses do not depend on: the user is in the key by name, pages with a form token are never
    /// cached, and the pages that depend on the last visit have it in the key.
    /// </summary>
    private static bool IsIrrelevant(string cookie) =>
        cookie.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal)
            || cookie.EndsWith(Sessions.Cookie, StringComparison.Ordinal)
            || string.Equals(cookie, LastVisit.Cookie, StringComparison.Ordinal);
}
