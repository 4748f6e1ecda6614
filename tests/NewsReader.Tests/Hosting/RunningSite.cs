using Microsoft.AspNetCore.Builder;
using NewsReader.Hosting;
using NewsReader.Storage;

namespace NewsReader.Tests.Hosting;

/// <summary>The real site on Kestrel, on a free port, with an empty data directory: it opens with the seeds.</summary>
public class RunningSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;
    private WebApplication site = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Where the collection lives.</summary>
    public string Data => folder.Path;

    /// <summary>Settings that differ from the usual, as the framework reads them.</summary>
    protected virtual string[] Settings => [];

    public async ValueTask InitializeAsync()
    {
        var data = new DataDirectory(folder.Path);
        database = new SqliteDatabase(data.Database);
        await database.MigrateAsync();
        site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0"), database, Settings);
        await site.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await site.DisposeAsync();
        await database.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
