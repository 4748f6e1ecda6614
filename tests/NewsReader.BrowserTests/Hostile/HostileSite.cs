namespace NewsReader.BrowserTests.Hostile;

/// <summary>The site with every vector in every format in it, and a browser that would run what came through.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    private BrowsedSite site = null!;

    /// <summary>Articles by the names of the files they came in.</summary>
    internal IReadOnlyDictionary<string, long> Articles { get; private set; } = null!;

    internal Uri Address => site.Address;

    public async ValueTask InitializeAsync()
    {
        site = await BrowsedSite.StartAsync("--RateLimits:SearchesPerMinute=100000");
        Articles = await site.AddAsync(HostileMarkup.Portions.SelectMany((vectors, number) => HostileDocuments.Of(number, vectors)));
    }

    /// <summary>A window with the page's own security policy switched off, so that only what the page is made of protects it.</summary>
    internal Task<Trap> SetTrapAsync() => Trap.SetAsync(site.Browsers, Address);

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
