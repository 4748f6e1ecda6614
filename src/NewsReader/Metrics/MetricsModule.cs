using System.Diagnostics.Metrics;
using NewsReader.Ingestion;
using OpenTelemetry.Metrics;

namespace NewsReader.Metrics;

/// <summary>Metrics for operators: scraped by Prometheus at <c>/metrics</c>, and sent by OTLP where a collector is set.</summary>
internal static class MetricsModule
{
    /// <summary>The setting that every OpenTelemetry program reads; metrics are sent to the collector at this address.</summary>
    private const string CollectorSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The meters that are exported: our own, and those of the framework that show the health of the site.</summary>
    private static readonly string[] Meters =
    [
        IngestMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting",
        "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime",
    ];

    public static IServiceCollection AddMetricsExport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<QueueMeter>();
        services.ConfigureOpenTelemetryMeterProvider(OnlyOwn);
        services.AddOpenTelemetry().WithMetrics(metrics =>
        {
            metrics.AddMeter(Meters).AddPrometheusExporter(
                static options =>
                {
                    (options.ScopeInfoEnabled, options.TargetInfoEnabled) = (false, false); // series have the labels of earlier versions
                    options.ScrapeResponseCacheDurationMilliseconds = 0; // every scrape shows the present
                });
            if (!string.IsNullOrEmpty(configuration[CollectorSetting]))
            {
                metrics.AddOtlpExporter();
            }
        });
        return services;
    }

    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        routes.ServiceProvider.GetRequiredService<QueueMeter>();
        routes.MapPrometheusScrapingEndpoint("/metrics", meterProvider: null, configureBranchedPipeline: NoStore, optionsName: null);
    }

    /// <summary>Leaves out what the framework measures of other sites in the same process, which share the names of its meters.</summary>
    private static void OnlyOwn(IServiceProvider services, MeterProviderBuilder metrics)
    {
        var own = services.GetRequiredService<IMeterFactory>();
        metrics.AddView(instrument =>
            instrument.Meter.Scope is IMeterFactory other && !ReferenceEquals(other, own) ? MetricStreamConfiguration.Drop : null);
    }

    private static void NoStore(IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.Headers.CacheControl = "no-store";
        return next(context);
    });
}
