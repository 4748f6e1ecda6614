using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using NewsReader.Requests;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access.Authentication;

/// <summary>Lets feed readers in whose address has a private token: <c>/stories.atom?token=newsreaderfeed_…</c>.</summary>
internal sealed class FeedTokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, FeedTokenStore tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "FeedToken";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() =>
        FeedRequest.Of(Context)?.Token is { } token
            && await tokens.FindAccountAsync(Credentials.HashToken(token), Context.RequestAborted) is { } account
            ? AuthenticateResult.Success(new(Person.Of(account, SchemeName), SchemeName))
            : AuthenticateResult.Fail("No such feed token.");

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Challenge.Send(Context);
        return Task.CompletedTask;
    }
}
