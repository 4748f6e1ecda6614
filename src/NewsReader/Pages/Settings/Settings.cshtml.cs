using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsReader.Access;
using NewsReader.Requests;
using NewsReader.Storage.Accounts;

namespace NewsReader.Pages.Settings;

/// <summary>Light or dark, size of text, keys on or off; and the private feed token of who has logged in.</summary>
[ReadersMayPost]
internal sealed class SettingsModel(FeedTokenStore tokens, TimeProvider clock) : PageModel
{
    public ReadingSettings Settings { get; private set; } = new();

    /// <summary>The page the reader came from, always on this site.</summary>
    public string Back { get; private set; } = "";

    /// <summary>Whether the reader has an account, which can have a feed token.</summary>
    public bool HasAccount => Person.IdOf(User) is not null;

    /// <summary>When the feed token was made; <see langword="null"/> when there is none.</summary>
    public DateTimeOffset? FeedTokenMade { get; private set; }

    /// <summary>The address of a feed with the token that was just made: the only time that it is shown.</summary>
    public string? NewFeedAddress { get; private set; }

    public async Task OnGetAsync(string? back, CancellationToken cancellation)
    {
        Settings = ReadingSettings.Of(Request);
        Back = Ours(back);
        FeedTokenMade = Person.IdOf(User) is { } account ? await tokens.MadeAtAsync(account, cancellation) : null;
    }

    /// <summary>Makes a feed token in the place of the one there was, and shows it.</summary>
    public async Task<IActionResult> OnPostFeedTokenAsync(string? back, CancellationToken cancellation)
    {
        if (Person.IdOf(User) is not { } account)
        {
            return NotFound();
        }

        var token = Credentials.NewFeedToken();
        await tokens.SetAsync(account, Credentials.HashToken(token), clock.GetUtcNow(), cancellation);
        NewFeedAddress = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/stories.atom?{FeedRequest.Parameter}={token}";
        Response.Headers.CacheControl = "no-store";
        await OnGetAsync(back, cancellation);
        return Page();
    }

    /// <summary>Ends the feed token.</summary>
    public async Task<IActionResult> OnPostRevokeFeedTokenAsync(string? back, CancellationToken cancellation)
    {
        if (Person.IdOf(User) is not { } account)
        {
            return NotFound();
        }

        await tokens.RevokeAsync(account, cancellation);
        return RedirectToPage(new { back });
    }

    public IActionResult OnPost(string? back, string? scheme, string? size, string? keys)
    {
        var settings = new ReadingSettings(
            ReadingSettings.Schemes.Contains(scheme, StringComparer.Ordinal) ? scheme : null,
            ReadingSettings.Sizes.Contains(size, StringComparer.Ordinal) ? size : null,
            keys is not null);
        ReaderCookie.Remember(HttpContext, ReadingSettings.Cookie, settings.ToString());
        return LocalRedirect(Ours(back));
    }

    private string Ours(string? back) => Url.IsLocalUrl(back) ? back : Url.Content("~/");
}
