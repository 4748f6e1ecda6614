using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Access;
using NewsReader.Requests;

namespace NewsReader.Caching;

/// <summary>
/// What an answer depends on: the state of the collection, the address, the form that was asked for, and who asks with
/// which settings. Two requests with the same key get the same answer; nothing else has to be told to forget anything.
/// </summary>
internal sealed class PageKey(ChangeVersion changes)
{
    /// <summary>Another one for every run: the database counts its changes anew from each start, and the program may be another.</summary>
    private readonly string run = Guid.NewGuid().ToString("N");

    /// <summary>The key of a request, of letters that may stand in a header.</summary>
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
            string.Join(';', request.Cookies.Where(cookie => !IsIrrelevant(cookie.Key)).Select(cookie => $"{cookie.Key}={cookie.Value}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)).AsSpan(0, 16));
    }

    /// <summary>Cookies no kept answer depends on: who has logged in is in the key by name, and a page with a form's token is never kept.</summary>
    private static bool IsIrrelevant(string cookie) =>
        cookie.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal) || cookie.EndsWith(Sessions.Cookie, StringComparison.Ordinal);
}
