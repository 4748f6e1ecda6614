using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NewsReader.Requests;
using NewsReader.Storage.Accounts;

namespace NewsReader.Access.Authentication;

/// <summary>The login cookie: its name, its lifetime, and when it becomes invalid.</summary>
internal static class Sessions
{
    public const string Cookie = "newsreader";

    // How long a login lasts without a request.
    private static readonly TimeSpan Lasting = TimeSpan.FromDays(14);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Cookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostCookies();
        options.ExpireTimeSpan = Lasting;
        options.SlidingExpiration = true;
        options.LoginPath = "/login";
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context =>
        {
            if (ProgramRequests.IsForPrograms(context.HttpContext))
            {
                Challenge.Send(context.HttpContext);
            }
            else
            {
                context.Response.Redirect(context.RedirectUri);
            }

            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>A session ends at once when its account is removed or gets another password or role.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var accounts = context.HttpContext.RequestServices.GetRequiredService<AccountStore>();
        if (Person.IdOf(context.Principal) is not { } id
            || await accounts.FindAsync(id, context.HttpContext.RequestAborted) is not { } account
            || !Person.IsCurrent(context.Principal!, account))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        }
    }
}
