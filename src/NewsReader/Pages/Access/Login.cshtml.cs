using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Storage.Accounts;

namespace NewsReader.Pages.Access;

/// <summary>Where people say who they are.</summary>
[AllowAnonymous]
internal sealed partial class LoginModel(AccountStore accounts, LoginLimits limits, ILogger<LoginModel> log) : PageModel
{
    public string Name { get; private set; } = "";

    /// <summary>Where to go then, always one of our pages.</summary>
    public string ReturnUrl { get; private set; } = "";

    /// <summary>Why the last attempt failed; the message does not distinguish a wrong name from a wrong password.</summary>
    public string? Refusal { get; private set; }

    public void OnGet(string? returnUrl) => ReturnUrl = Ours(returnUrl);

    public async Task<IActionResult> OnPostAsync(string? name, string? password, string? returnUrl, CancellationToken cancellation)
    {
        (Name, ReturnUrl) = (name ?? "", Ours(returnUrl));
        var known = AccountName.Of(name) ?? "";
        using var attempt = limits.Attempt(ClientNetwork.Of(HttpContext.Connection.RemoteIpAddress), known);
        if (!attempt.IsAcquired)
        {
            RateLimits.SetRetryAfter(HttpContext, attempt);
            return Again(StatusCodes.Status429TooManyRequests, "Too many attempts. Wait a minute and try again.");
        }

        var account = await accounts.FindAsync(known, cancellation);
        if (password is not { Length: <= Credentials.LongestPassword } || !Credentials.Verify(account, password))
        {
            Refused(HttpContext.Connection.RemoteIpAddress?.ToString());
            return Again(StatusCodes.Status401Unauthorized, "That name and password do not belong together.");
        }

        Entered(account!.Id);
        await HttpContext.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme, Person.Of(account, CookieAuthenticationDefaults.AuthenticationScheme),
                new AuthenticationProperties { IsPersistent = true });
        return LocalRedirect(ReturnUrl);
    }

    private PageResult Again(int status, string refusal)
    {
        Refusal = refusal;
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    private string Ours(string? address) => Url.IsLocalUrl(address) ? address : Url.Content("~/");

    [LoggerMessage(LogLevel.Warning, "A login from {Address} was refused")]
    private partial void Refused(string? address);

    [LoggerMessage(LogLevel.Information, "Account {Id} logged in")]
    private partial void Entered(long id);
}
