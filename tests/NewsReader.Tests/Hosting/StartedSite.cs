using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Hosting;

/// <summary>The real site on a free port, for a test that needs one of its own.</summary>
internal sealed class StartedSite : IAsyncDisposable
{
    /// <summary>Limits of time that no request reaches on a machine that is only busy. A test about a limit sets its own.</summary>
    public static readonly string[] Patient =
        ["--RateLimits:SecondsForAPage=600", "--RateLimits:SecondsForASearch=600", "--RateLimits:SecondsForAComparison=600"];

    /// <summary>A test about visits switches them on.</summary>
    private const string Still = "--NEWSREADER_VISITS=off";

    /// <summary>Ends a test that hangs. No request takes so long on a machine that is only busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private const string AnyPort = "http://127.0.0.1:0";

    private readonly WebApplication site;

    private StartedSite(WebApplication site, SqliteDatabase database)
    {
        this.site = site;
        Database = database;
        Client =
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
            {
                BaseAddress = new Uri(site.Urls.First()),
                Timeout = Patience
            };
    }

    public HttpClient Client { get; }

    public SqliteDatabase Database { get; }

    /// <summary>Signals of the requests that reach the site from now on.</summary>
    public RequestSignals ListenToRequests() => new(site.Services.GetRequiredService<DiagnosticListener>());

    /// <summary>Ends when what an earlier stop left unread has been read or given up.</summary>
    public Task Resumed => site.Services.GetRequiredService<StartupRecovery>().Resumed;

    public static Task<StartedSite> StartAsync(string folder, params string[] settings) =>
        StartAsync(folder, new AccessSettings(), patience: null, settings);

    public static Task<StartedSite> StartAsync(string folder, AccessSettings access, TimeSpan? patience = null, params string[] settings) =>
        StartAsync(new SiteSettings(new DataDirectory(folder), AnyPort) { Access = access }, patience, settings);

    public static Task<StartedSite> StartAsync(string folder, TimeProvider clock, params string[] settings) =>
        StartAsync(new SiteSettings(new DataDirectory(folder), AnyPort) { Clock = clock }, patience: null, settings);

    private static async Task<StartedSite> StartAsync(SiteSettings site, TimeSpan? patience, string[] settings)
    {
        var database = new SqliteDatabase(site.Data.Database, patience);
        await database.MigrateAsync();
        var built = Site.Build(site, database, [.. Patient, Still, .. settings]);
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
