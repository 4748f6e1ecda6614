namespace NewsReader.Metrics;

/// <summary>Figures for whoever watches over the site.</summary>
internal static class MetricsModule
{
    public static IServiceCollection AddFigures(this IServiceCollection services) =>
        services.AddSingleton<PrometheusExporter>().AddSingleton<QueueMeter>();

    public static void MapFigures(this IEndpointRouteBuilder routes)
    {
        var board = routes.ServiceProvider.GetRequiredService<PrometheusExporter>();
        routes.ServiceProvider.GetRequiredService<QueueMeter>();
        routes.MapGet("/metrics", (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-store";
            return TypedResults.Text(board.Write(), "text/plain; version=0.0.4; charset=utf-8");
        }).ExcludeFromDescription();
    }
}
