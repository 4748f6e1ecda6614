using Microsoft.AspNetCore.HostFiltering;
using NewsReader.Access;
using NewsReader.Access.Authentication;
using NewsReader.Api;
using NewsReader.Caching;
using NewsReader.Configuration;
using NewsReader.Feeds;
using NewsReader.Feeds.Lists;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;
using NewsReader.Metrics;
using NewsReader.Pages;
using NewsReader.Pages.Add;
using NewsReader.Pages.Sources;
using NewsReader.Storage;

namespace NewsReader.Hosting;

/// <summary>Puts the web site together over a database that is ready for use.</summary>
internal static class Site
{
    /// <summary>Answers as soon as the program listens, also while the site is being opened.</summary>
    public const string Live = "/health/live";

    /// <summary>Largest request taken: the largest document, and room for the form around it.</summary>
    private const long MaxRequestBytes = 16L << 20;

    /// <summary>
    /// Longest request line taken: 10,000 characters of any script, percent-encoded, so that what is too long for a field is
    /// answered in words. Longer ones are answered 414 by the server, without a body.
    /// </summary>
    private const int MaxRequestLineBytes = 128 << 10;

    private static readonly HttpMethodMetadata OnlyRead = new([HttpMethods.Get, HttpMethods.Head]);

    /// <summary>How long a stopping site may take to finish its current work.</summary>
    public static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(5);

    /// <summary>The site, built and not yet started.</summary>
    /// <param name="database">May be brought up to date until the site starts.</param>
    /// <param name="args">Further settings as the framework reads them (<c>--Serilog:MinimumLevel:Default=Debug</c>).</param>
    public static WebApplication Build(SiteSettings settings, Database database, params string[] args)
    {
        var app = Assemble(settings, database, args);
        Route(app, settings);
        return app;
    }

    /// <summary>
    /// Opens an assembled site over a ready database: the startup work begins immediately, in parallel with the rest of the
    /// assembly.
    /// </summary>
    /// <param name="cancellation">When cancelled, the startup work ends early and the site does not start.</param>
    public static void Open(WebApplication app, SiteSettings settings, CancellationToken cancellation)
    {
        _ = app.Services.GetRequiredService<StartupRecovery>().Begin(cancellation); // the start waits for it
        Route(app, settings);
    }

    /// <summary>The parts of the site, which answer nothing yet.</summary>
    /// <param name="database">May be brought up to date until the site starts.</param>
    /// <param name="args">Further settings as the framework reads them (<c>--Serilog:MinimumLevel:Default=Debug</c>).</param>
    public static WebApplication Assemble(SiteSettings settings, Database database, params string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        });
        SiteLog.Configure(builder, settings.Data);
        AddServices(builder.Services, settings, database);
        builder.Services.AddVisiting(builder.Configuration);
        builder.Services.AddMetricsExport(builder.Configuration);

        var app = builder.Build();
        app.Lifetime.ApplicationStopping.Register(app.Services.GetRequiredService<DocumentReading>().StopSoon);
        return app;
    }

    private static void AddServices(IServiceCollection services, SiteSettings settings, Database database)
    {
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, SecurityHeaders>());
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowEmptyHosts = false);
        services.Configure<HostOptions>(host => (host.ShutdownTimeout, host.ServicesStartConcurrently) = (StopWithin, true));
        services.AddCollection(settings, database);
        services.AddAccess(settings.Access);
        services.AddSingleton(settings).AddSingleton<StartupRecovery>()
            .AddHostedService(provider => provider.GetRequiredService<StartupRecovery>()).AddHostedService<FolderWatchService>()
            .AddHostedService(provider => provider.GetRequiredService<IngestQueue>());
        services.AddCaching();
        services.AddReadingPages();
        services.AddData().AddApi();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [DatabaseHealth.Tag]);
    }

    private static void Route(WebApplication app, SiteSettings settings)
    {
        app.UseProxyTrust(settings.Access);
        app.UsePathBase(settings.PathBase);
        app.UseRequestLog();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<DataAddress>();
        app.UseProblemDetails();
        app.UseMiddleware<BrokenRequests>();
        app.UseHeadAsGet();
        app.UseRouting();
        app.UseCrossSiteGuard();
        app.UseMiddleware<StartupGate>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseMiddleware<UploadPlaces>();
        app.UseRequestTimeouts();
        app.UseMiddleware<VisitMemory>();
        app.UseCaching();
        app.UseMiddleware<EndpointPlaces>();
        app.UseAntiforgery();
        app.UseMiddleware<TextRepair>();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapUploadEvents();
        app.MapDataLists();
        app.MapSourceFiles();
        app.MapApi();
        app.MapMetrics();
        app.MapHealthChecks(Live, new() { Predicate = _ => false }).AllowAnonymous().WithMetadata(OnlyRead);
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(DatabaseHealth.Tag) })
            .AllowAnonymous()
            .WithMetadata(OnlyRead);
    }
}
