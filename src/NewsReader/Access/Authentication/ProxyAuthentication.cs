using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using NewsReader.Configuration;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access.Authentication;

/// <summary>
/// Lets people in whom a proxy before this site has logged in and names in a header. Whether the header came from such a
/// proxy was settled by <see cref="ProxyTrust"/>, which takes it away from everyone else.
/// </summary>
internal sealed class ProxyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, AccountStore accounts,
        AccessSettings settings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Proxy";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() =>
        settings.UserHeader is { } header && Request.Headers[header] is [{ } named]
        && AccountName.Of(named) is { } name && await accounts.FindAsync(name, Context.RequestAborted) is { } account
            ? AuthenticateResult.Success(new(Person.Of(account, SchemeName), SchemeName))
            : AuthenticateResult.Fail("The proxy named nobody who has an account.");

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Challenge.Send(Context);
        return Task.CompletedTask;
    }
}
