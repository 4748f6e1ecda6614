using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sqlite;

namespace NewsReader.BrowserTests;

/// <summary>The real site on Kestrel with a data directory of its own, and the browsers that look at it.</summary>
internal sealed class BrowsedSite : IAsyncDisposable
{
    /// <summary>Limits of time that no request reaches on a machine that is only busy.</summary>
    private static readonly string[] Patient =
        [
            "--RateLimits:SecondsForASearch=600", "--RateLimits:SecondsForAComparison=600", "--RateLimits:AddressesPerMinute=100000",
            "--NEWSREADER_VISITS=off",
        ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-");
    private readonly SqliteDatabase database;
    private readonly WebApplication site;

    private BrowsedSite(string[] settings)
    {
        var data = new DataDirectory(folder.FullName);
        database = new SqliteDatabase(data.Database);
        site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0"), database, [.. Patient, .. settings]);
    }

    public Uri Address => new(site.Urls.First());

    /// <summary>The browsers that look at the site.</summary>
    public Browsers Browsers { get; private set; } = null!;

    public IServiceProvider Services => site.Services;

    public static Task<BrowsedSite> StartAsync(params string[] settings) => StartAsync(_ => Task.CompletedTask, settings);

    /// <summary>Starts it with a collection that is not empty.</summary>
    /// <param name="prepare">Puts into the database what the site finds when it starts.</param>
    /// <param name="settings">Settings as on a command line.</param>
    public static async Task<BrowsedSite> StartAsync(Func<SqliteDatabase, Task> prepare, params string[] settings)
    {
        var started = new BrowsedSite(settings);
        await started.database.MigrateAsync();
        await prepare(started.database);
        await started.site.StartAsync();
        started.Browsers = await Browsers.CreateAsync();
        return started;
    }

    /// <summary>Takes documents in and tells which articles they became, by the names of their files.</summary>
    public async Task<IReadOnlyDictionary<string, long>> AddAsync(params IEnumerable<(string Name, Format Format, string Text)> documents)
    {
        var arrivals =
            documents.Select(document =>
                new IncomingDocument(document.Name, document.Format, Encoding.UTF8.GetBytes(document.Text), document.Name));
        var taken = await Services.GetRequiredService<Ingester>().IngestAsync([.. arrivals]);
        return taken.ToDictionary(one =>
            one.Origin, one => one.ArticleId ?? throw new InvalidOperationException($"{one.Origin}: {one.Reason}"));
    }

    public async ValueTask DisposeAsync()
    {
        await Browsers.DisposeAsync();
        await site.DisposeAsync();
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
