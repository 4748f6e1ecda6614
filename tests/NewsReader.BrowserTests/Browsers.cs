using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>One Chromium for each set of fonts, started when a test first asks for it.</summary>
internal sealed class Browsers : IAsyncDisposable
{
    /// <summary>Ends a test that hangs. No test waits so long on a machine that is only busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Dictionary<Fonts, Lazy<Task<IBrowser>>> started;
    private readonly List<FontFolder> folders = [];
    private readonly IPlaywright playwright;

    private Browsers(IPlaywright playwright)
    {
        this.playwright = playwright;
        started = Enum.GetValues<Fonts>().ToDictionary(fonts => fonts, fonts => new Lazy<Task<IBrowser>>(() => StartAsync(fonts)));
    }

    /// <summary>Makes the browsers, none of which runs yet.</summary>
    public static async Task<Browsers> CreateAsync()
    {
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        return new(await Playwright.CreateAsync());
    }

    /// <summary>Opens a window in the browser with these fonts, without cookies of other windows.</summary>
    public async Task<IBrowserContext> OpenAsync(Fonts fonts, BrowserNewContextOptions options)
    {
        var context = await (await started[fonts].Value).NewContextAsync(options);
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in started.Values.Where(one => one.IsValueCreated))
        {
            await (await browser.Value).DisposeAsync();
        }

        playwright.Dispose();
        folders.ForEach(folder => folder.Dispose());
    }

    private Task<IBrowser> StartAsync(Fonts fonts)
    {
        var folder = new FontFolder(fonts);
        lock (folders)
        {
            folders.Add(folder);
        }

        return Chromium.LaunchAsync(playwright, folder.Variables(), Patience);
    }
}
