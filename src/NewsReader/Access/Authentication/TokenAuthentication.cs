using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access.Authentication;

/// <summary>Lets programs in that send a token: <c>Authorization: Bearer newsreader_…</c>.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, AccountStore accounts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    /// <summary>Name of the scheme, in the header and here.</summary>
    public const string SchemeName = "Bearer";

    /// <summary>Whether the request says who it comes from by a token, good or bad.</summary>
    public static bool IsUsedBy(HttpRequest request) => TokenOf(request) is not null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (TokenOf(Request) is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        return await accounts.FindByTokenAsync(Credentials.HashToken(token), Context.RequestAborted) is { } account
            ? AuthenticateResult.Success(new(Person.Of(account, SchemeName), SchemeName))
            : AuthenticateResult.Fail("No such token.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Challenge.Send(Context);
        return Task.CompletedTask;
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [{ } header]
            && header.StartsWith(SchemeName + " ", StringComparison.OrdinalIgnoreCase)
            ? header[(SchemeName.Length + 1)..].Trim()
            : null;
}
