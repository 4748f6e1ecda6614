using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>A window on the site, and everything that went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const int Height = 900;

    private readonly List<string> complaints = [];
    private readonly List<IResponse> responses = [];

    private Visit(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Errors on the console (blocked by the security policy, too), exceptions, dialogs nobody asked for.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>What was fetched since the last page was opened.</summary>
    public IReadOnlyList<IResponse> Responses => responses;

    /// <summary>Whether the window cannot be used for another test.</summary>
    public bool IsSpent { get; set; }

    public static async Task<Visit> BeginAsync(Browsers browsers, Uri address, Look look)
    {
        var context = await browsers.OpenAsync(look.Fonts, new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = look.Width, Height = Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.HasScript,
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = look.HasTouch,
        });
        var visit = new Visit(await context.NewPageAsync());
        visit.Listen();
        return visit;
    }

    /// <summary>Opens a page of the site.</summary>
    /// <returns>Its status.</returns>
    public async Task<int> GoToAsync(string path)
    {
        responses.Clear();
        try
        {
            return await LoadAsync(path);
        }
        catch (PlaywrightException failure) when (failure.Message.Contains("net::ERR_ABORTED", StringComparison.Ordinal))
        {
            // The window was still on its way to another page, which ended this request.
            return await LoadAsync(path);
        }
    }

    /// <summary>Shows the page that is open in another window size and scheme.</summary>
    public async Task LookAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>Whether the page is no wider than its window.</summary>
    public async Task<bool> FitsAsync() =>
        await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth");

    /// <summary>The innermost elements that reach beyond the right edge of the window, with where they end.</summary>
    public Task<string> WhatSticksOutAsync() => Page.EvaluateAsync<string>(
        """
        [...document.querySelectorAll("body *")]
          .filter(one => one.getBoundingClientRect().right > innerWidth + .5)
          .filter((one, _, all) => !all.some(other => other !== one && one.contains(other)))
          .slice(0, 5)
          .map(one => `<${one.localName} class="${one.className}"> ${one.textContent.trim().slice(0, 30)} ends at ${one.getBoundingClientRect().right}`)
          .join("; ")
        """);

    /// <summary>The visible words of what has the focus.</summary>
    public Task<string> FocusedTextAsync() => Page.EvaluateAsync<string>("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')");

    /// <summary>The id of what has the focus; empty when it has none.</summary>
    public Task<string> FocusedIdAsync() => Page.EvaluateAsync<string>("document.activeElement.id");

    /// <summary>Makes the window as good as new for another test.</summary>
    public async Task ForgetAsync()
    {
        await Page.Context.ClearCookiesAsync();
        await Page.Context.ClearPermissionsAsync();
        await Page.UnrouteAllAsync();
        complaints.Clear();
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private async Task<int> LoadAsync(string path) =>
        (await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load }))?.Status ?? 0;

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            // A page that is missing on purpose is told to the console too; its status is checked where it matters.
            if (message.Type is "error" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => complaints.Add(error);
        Page.Response += (_, response) => responses.Add(response);
        Page.Dialog += async (_, dialog) =>
        {
            complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }
}
