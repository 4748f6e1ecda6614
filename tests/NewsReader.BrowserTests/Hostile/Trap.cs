using Microsoft.Playwright;

namespace NewsReader.BrowserTests.Hostile;

/// <summary>A window that notices every script that is not the site's, every dialog, and every request that leaves.</summary>
internal sealed class Trap : IAsyncDisposable
{
    private const string Mark = "the trap was sprung";

    /// <summary>Elements and attributes that no page of ours has inside its text, whatever was ingested.</summary>
    private const string Foreign =
        """
        () => [...document.querySelectorAll('*')].filter(element =>
          [...element.attributes].some(attribute => /^on/i.test(attribute.name) || attribute.name === 'style' || attribute.name === 'srcdoc'
            || (/^(href|src|action|formaction|xlink:href|data|poster|background|ping)$/i.test(attribute.name)
                && /^[\u0000-\u0020]*(javascript|vbscript|data|blob):/i.test(attribute.value.replace(/[\t\n\r]/g, ''))))
          || (element.closest('main') && /^(script|style|iframe|frame|object|embed|base|link|meta|template|video|audio|source|math|foreignobject|plaintext|xmp|marquee)$/i.test(element.localName)
              && element.type !== 'application/ld+json')).map(element => element.outerHTML.slice(0, 200))
        """;

    private readonly List<string> catches = [];
    private readonly IPage page;

    private Trap(IPage page) => this.page = page;

    public static async Task<Trap> SetAsync(Browsers browsers, Uri site)
    {
        var context = await browsers.OpenAsync(Fonts.Wide, new() { BaseURL = site.ToString(), BypassCSP = true });
        await context.AddInitScriptAsync($"window.trap = () => console.error('{Mark}'); for (const name of ['alert', 'confirm', "
            + $"'prompt', 'print', 'open']) window[name] = window.trap;");
        var trap = new Trap(await context.NewPageAsync());
        trap.Watch(site);
        return trap;
    }

    /// <summary>Opens an address of the site.</summary>
    /// <returns>What was caught there; empty when all is well.</returns>
    public async Task<IReadOnlyList<string>> OpenAsync(string address)
    {
        catches.Clear();
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return await LookAsync();
    }

    /// <summary>Shows HTML as the body of an empty page of the site.</summary>
    /// <returns>What was caught there; empty when all is well.</returns>
    public async Task<IReadOnlyList<string>> ShowAsync(string html)
    {
        catches.Clear();
        await page.GotoAsync("/health/live"); // so that addresses in it have the site's own to start from
        await page.SetContentAsync($"<!doctype html><meta charset=utf-8><main>{html}</main>");
        return await LookAsync();
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    private async Task<IReadOnlyList<string>> LookAsync()
    {
        await page.EvaluateAsync("for (const element of document.querySelectorAll('main *')) for (const kind of ['mouseover', "
            + "'pointerenter', 'focus', 'copy', 'toggle']) element.dispatchEvent(new Event(kind))");
        return [.. catches, .. await page.EvaluateAsync<string[]>(Foreign)];
    }

    private void Watch(Uri site)
    {
        page.Console += (_, message) =>
        {
            if (message.Text.Contains(Mark, StringComparison.Ordinal))
            {
                catches.Add(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            if (!string.Equals(new Uri(request.Url).Authority, site.Authority, StringComparison.Ordinal))
            {
                catches.Add($"a request for {request.Url} left");
            }
        };
        page.Dialog += async (_, dialog) =>
        {
            catches.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }
}
