using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsReader.Configuration;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access;

/// <summary>
/// Authorises requests: editors change, readers read. A request that may change something needs an editor unless its
/// endpoint says otherwise, so that a forgotten page is closed rather than open.
/// </summary>
internal sealed class AccessHandler(AccountStore accounts, AccessSettings settings, IServer server, IHttpContextAccessor asking)
    : AuthorizationHandler<AccessRequirement>
{
    /// <summary>
    /// Whether everyone may do everything: no user exists, and only this machine, or everyone intended, can reach the site.
    /// </summary>
    public async Task<bool> IsOpenAsync(CancellationToken cancellation = default) =>
        (settings.IsOpenToAll || IsLoopbackOnly()) && !await accounts.AnyAsync(cancellation);

    /// <summary>Whether the person may change the collection.</summary>
    public async Task<bool> MayEditAsync(ClaimsPrincipal person, CancellationToken cancellation = default) =>
        person.Identity is { IsAuthenticated: true } ? person.IsInRole(nameof(AccountRole.Editor)) : await IsOpenAsync(cancellation);

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement)
    {
        var request = asking.HttpContext!;
        var isAllowed = requirement.IsForEditors || IsChange(request)
            ? await MayEditAsync(context.User, request.RequestAborted)
            : context.User.Identity is { IsAuthenticated: true } || await IsOpenAsync(request.RequestAborted);
        if (isAllowed)
        {
            context.Succeed(requirement);
        }
    }

    private static bool IsChange(HttpContext request) =>
        !HttpMethods.IsGet(request.Request.Method) && !HttpMethods.IsHead(request.Request.Method)
        && request.GetEndpoint()?.Metadata.GetMetadata<ReadersMayPostAttribute>() is null;

    /// <summary>Asked of the server itself, so that no way of configuring addresses goes unnoticed.</summary>
    private bool IsLoopbackOnly() =>
        server.Features.Get<IServerAddressesFeature>() is { Addresses.Count: > 0 } bound && bound.Addresses.All(ListenAddresses.IsLoopback);
}
