using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access.Authentication;

/// <summary>
/// Lets feed readers in that send a user's name and password with each request (RFC 7617), or the user's feed token in the
/// password's place. Wrong ones count as attempts to log in.
/// </summary>
internal sealed class BasicAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, AccountStore accounts,
        FeedTokenStore tokens, LoginLimits limits)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Basic";

    private RateLimitLease? refused;

    /// <summary>Whether the request says who it comes from by name and password, good or bad.</summary>
    public static bool IsUsedBy(HttpRequest request) => HeaderOf(request) is not null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Given() is not var (name, password))
        {
            return AuthenticateResult.Fail("Neither a name nor a password.");
        }

        var address = Context.Connection.RemoteIpAddress?.ToString() ?? "";
        var account = AccountName.Of(name) ?? "";
        if (limits.Ask(address, account) is { IsAcquired: false } lease)
        {
            refused = lease;
            return AuthenticateResult.Fail("Too many attempts.");
        }

        if (await FindAsync(account, password) is { } found)
        {
            return AuthenticateResult.Success(new(Person.Of(found, SchemeName), SchemeName));
        }

        limits.Attempt(address, account).Dispose();
        return AuthenticateResult.Fail("No such name and password.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (refused is null)
        {
            Challenge.Send(Context);
        }
        else
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            RateLimits.SetRetryAfter(Context, refused);
        }

        return Task.CompletedTask;
    }

    private async Task<Account?> FindAsync(string name, string password)
    {
        if (Credentials.IsFeedToken(password))
        {
            return await tokens.FindAccountAsync(Credentials.HashToken(password), Context.RequestAborted) is { } owner
                && string.Equals(owner.Name, name, StringComparison.Ordinal) ? owner : null;
        }

        var account = name.Length == 0 ? null : await accounts.FindAsync(name, Context.RequestAborted);
        return password.Length <= Credentials.LongestPassword && Credentials.Verify(account, password) ? account : null;
    }

    /// <summary>Name and password, separated by the first colon; <see langword="null"/> when the header holds neither.</summary>
    private (string Name, string Password)? Given()
    {
        var bytes = new byte[HeaderOf(Request)!.Length];
        if (!Convert.TryFromBase64String(HeaderOf(Request)!, bytes, out var length))
        {
            return null;
        }

        var given = Encoding.UTF8.GetString(bytes, 0, length);
        return given.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? (given[..colon], given[(colon + 1)..]) : null;
    }

    private static string? HeaderOf(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [{ } header] && AuthenticationHeaderValue.TryParse(header, out var value)
        && string.Equals(value.Scheme, SchemeName, StringComparison.OrdinalIgnoreCase) ? value.Parameter ?? "" : null;
}
