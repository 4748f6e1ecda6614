using Microsoft.AspNetCore.Builder;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Hosting;

/// <summary>The real site on a free port, for a test that needs one of its own.</summary>
internal sealed class StartedSite : IAsyncDisposable
{
    private readonly WebApplication site;

    private StartedSite(WebApplication site, SqliteDatabase database)
    {
        this.site = site;
        Database = database;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Urls.First()) };
    }

    public HttpClient Client { get; }

    public SqliteDatabase Database { get; }

    public static Task<StartedSite> StartAsync(string folder, params string[] settings) => StartAsync(folder, new AccessSettings(), patience: null, settings);

    public static async Task<StartedSite> StartAsync(string folder, AccessSettings access, TimeSpan? patience = null, params string[] settings)
    {
        var data = new DataDirectory(folder);
        var database = new SqliteDatabase(data.Database, patience);
        await database.MigrateAsync();
        var built = Site.Build(new SiteSettings(data, "http://127.0.0.1:0") { Access = access }, database, settings);
        await built.StartAsync();
        return new(built, database);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await site.DisposeAsync();
        await Database.DisposeAsync();
    }
}
