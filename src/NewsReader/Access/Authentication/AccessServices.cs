using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using NewsReader.Configuration;
using NewsReader.Requests;

namespace NewsReader.Access.Authentication;

/// <summary>Registers the services of authentication and access.</summary>
internal static class AccessServices
{
    private const string ByRequest = "ByRequest";

    public static IServiceCollection AddAccess(this IServiceCollection services, AccessSettings settings)
    {
        services.AddSingleton(settings).AddHttpContextAccessor();
        services.AddSingleton<AccessHandler>()
            .AddSingleton<IAuthorizationHandler>(provider => provider.GetRequiredService<AccessHandler>());
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeyRing>();
        services.AddDataProtection().SetApplicationName("NewsReader");
        services.AddAuthentication(ByRequest)
            .AddPolicyScheme(ByRequest, displayName: null, options =>
                options.ForwardDefaultSelector = context => SchemeOf(context, settings))
            .AddCookie(Sessions.Configure)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, FeedTokenAuthentication>(FeedTokenAuthentication.SchemeName, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, BasicAuthentication>(BasicAuthentication.SchemeName, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, ProxyAuthentication>(ProxyAuthentication.SchemeName, configureOptions: null);
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(Policy(isForEditors: false))
            .SetFallbackPolicy(Policy(isForEditors: false))
            .AddPolicy(AccessPolicies.Editors, Policy(isForEditors: true));
        return services.AddRateLimits();
    }

    private static AuthorizationPolicy Policy(bool isForEditors) =>
        new AuthorizationPolicyBuilder().AddRequirements(new AccessRequirement(isForEditors)).Build();

    private static string SchemeOf(HttpContext context, AccessSettings settings) =>
        TokenAuthentication.IsUsedBy(context.Request) ? TokenAuthentication.SchemeName
        : FeedRequest.Of(context) is { } feed && feed.Token is not null ? FeedTokenAuthentication.SchemeName
        : FeedRequest.Of(context) is not null && BasicAuthentication.IsUsedBy(context.Request) ? BasicAuthentication.SchemeName
        : settings.UserHeader is { } header && context.Request.Headers.ContainsKey(header) ? ProxyAuthentication.SchemeName
        : CookieAuthenticationDefaults.AuthenticationScheme;
}
