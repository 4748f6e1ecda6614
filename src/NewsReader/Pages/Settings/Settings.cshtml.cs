using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;

namespace NewsReader.Pages.Settings;

/// <summary>Light or dark, size of text, keys on or off.</summary>
[ReadersMayPost]
internal sealed class SettingsModel : PageModel
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public ReadingSettings Settings { get; private set; } = new();

    /// <summary>The page the reader came from, always one of ours.</summary>
    public string Back { get; private set; } = "";

    public void OnGet(string? back)
    {
        Settings = ReadingSettings.Of(Request);
        Back = Ours(back);
    }

    public IActionResult OnPost(string? back, string? scheme, string? size, string? keys)
    {
        var settings = new ReadingSettings(
            ReadingSettings.Schemes.Contains(scheme, StringComparer.Ordinal) ? scheme : null,
            ReadingSettings.Sizes.Contains(size, StringComparer.Ordinal) ? size : null,
            keys is not null);
        Response.Cookies.Append(ReadingSettings.Cookie, settings.ToString(), new CookieOptions
        {
            HttpOnly = true,
            Secure = Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            MaxAge = Kept,
            Path = Request.PathBase.HasValue ? Request.PathBase.Value : "/",
        });
        return LocalRedirect(Ours(back));
    }

    private string Ours(string? back) => Url.IsLocalUrl(back) ? back : Url.Content("~/");
}
