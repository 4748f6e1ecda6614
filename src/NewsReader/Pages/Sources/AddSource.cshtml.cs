using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsReader.Access;
using NewsReader.Following.Lists;
using NewsReader.Presentation;
using NewsReader.Storage.Following;
using NewsReader.Visiting;
using NewsReader.Visiting.Sources;

namespace NewsReader.Pages.Sources;

/// <summary>Where people follow an address: what was found there and how it is read, before anything is stored.</summary>
[Authorize(AccessPolicies.Editors)]
[EnableRateLimiting(RateLimits.Addresses)]
[DisableRequestTimeout]
internal sealed class AddSourceModel(SourceFinder finder, Follower follower, VisitSignal signal) : PageModel
{
    /// <summary>Parts of the newest item that are shown.</summary>
    public const int MostParts = 12;

    /// <summary>Addresses that were refused and are named.</summary>
    private const int MostNamed = 5;

    /// <summary>The address as typed.</summary>
    public string? Address { get; private set; }

    /// <summary>Why nothing can be followed, for a person; <see langword="null"/> while something can.</summary>
    public string? Objection { get; private set; }

    /// <summary>What is at the address; <see langword="null"/> before it was looked at.</summary>
    public FoundSource? Found { get; private set; }

    /// <summary>What a bookmark runs to open this page with the address of another.</summary>
    public string Bookmarklet =>
        $"javascript:location.href='{Request.Scheme}://{Request.Host}{Request.PathBase}/sources/add?address='"
        + "+encodeURIComponent(location.href)";

    /// <param name="address">The address that a bookmark or another program fills in; nothing is requested yet.</param>
    public void OnGet(string? address) => Address = address;

    public async Task<IActionResult> OnPostAsync(string? address, CancellationToken cancellation)
    {
        Address = address?.Trim();
        if (string.IsNullOrEmpty(Address))
        {
            Objection = "There is no address yet.";
            return Page();
        }

        var found = await finder.FindAsync(Address, showsNewest: true, cancellation);
        (Found, Objection) = (found.Refusal is null ? found : null, found.Refusal);
        return Page();
    }

    public async Task<IActionResult> OnPostFollowAsync(string? address, SubscriptionKind kind, string? name, string? folder, string? home,
        CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var (followed, refusal) = await follower.FollowAsync(address ?? "", kind, name, folder, home, cancellation);
        if (followed is not var (subscription, _))
        {
            (Address, Objection) = (address, refusal);
            return Page();
        }

        signal.Give();
        return LocalRedirect(Url.Content($"~/subscriptions/{subscription.Id}"));
    }

    public async Task<IActionResult> OnPostImportAsync(IFormFile? files, CancellationToken cancellation)
    {
        if (files is null)
        {
            Objection = "There is no file yet.";
            return Page();
        }

        using var bytes = new MemoryStream();
        await files.CopyToAsync(bytes, cancellation);
        var list = OpmlReader.Read(bytes.ToArray());
        if (list.Refusal is { } refusal)
        {
            Objection = refusal;
            return Page();
        }

        var (followed, refused) = await follower.FollowAsync(list, folder: null, cancellation);
        signal.Give();
        if (refused.Count == 0)
        {
            return LocalRedirect(Url.Content("~/sources"));
        }

        Objection = $"{Phrases.Count(followed.Count(feed => feed.IsNew), "feed")} added. "
            + $"Not added, because it is not an address of the web: {Phrases.List([.. refused.Take(MostNamed)])}"
            + (refused.Count > MostNamed ? $" and {refused.Count - MostNamed} more." : ".");
        return Page();
    }
}
