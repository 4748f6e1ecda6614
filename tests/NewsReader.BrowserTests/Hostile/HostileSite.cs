using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.BrowserTests.Hostile;

/// <summary>The site with every vector in every format in it, and a browser that would run what came through.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-hostile-");
    private SqliteDatabase database = null!;
    private WebApplication site = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>Articles by the names of the files they came in.</summary>
    internal IReadOnlyDictionary<string, long> Articles { get; private set; } = null!;

    internal Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var data = new DataDirectory(folder.FullName);
        database = new SqliteDatabase(data.Database);
        await database.MigrateAsync();
        site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0"), database, "--RateLimits:SearchesPerMinute=100000");
        await site.StartAsync();
        Address = new Uri(site.Urls.First());
        var arrivals = HostileMarkup.Portions.SelectMany((vectors, number) => HostileDocuments.Of(number, vectors))
            .Select(document => new Arrival(document.Name, document.Format, Encoding.UTF8.GetBytes(document.Text), document.Name));
        var taken = await site.Services.GetRequiredService<Ingester>().IngestAsync([.. arrivals]);
        Articles = taken.ToDictionary(one => one.Origin, one => one.ArticleId ?? throw new InvalidOperationException($"{one.Origin}: {one.Reason}"));
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>A window with the page's own security policy switched off, so that only what the page is made of protects it.</summary>
    internal Task<Trap> SetTrapAsync() => Trap.SetAsync(browser, Address);

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await site.DisposeAsync();
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
