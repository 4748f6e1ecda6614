using NewsReader.Following.Fetching;
using NewsReader.Ingestion;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;
using NewsReader.Visiting;
using NewsReader.Visiting.Sources;

namespace NewsReader.Hosting;

/// <summary>The parts that follow addresses, as services.</summary>
internal static class VisitingServices
{
    /// <summary>Adds the parts with the settings of the environment or of the command line (<c>--NEWSREADER_VISITS=off</c>).</summary>
    /// <exception cref="FormatException">A setting cannot be meant; the message is for a person.</exception>
    public static IServiceCollection AddVisiting(this IServiceCollection services, IConfiguration configuration)
    {
        var (visits, requests) = (VisitSettings.Of(name => configuration[name]), FetchSettings.Of(name => configuration[name]));
        return services
            .AddSingleton(visits)
            .AddSingleton<SubscriptionStore>()
            .AddSingleton<WatchStore>()
            .AddSingleton<VisitStore>()
            .AddSingleton<EditStore>()
            .AddSingleton<VisitSignal>()
            .AddSingleton<Follower>()
            .AddSingleton<SourceFinder>()
            .AddSingleton(provider => new Fetcher(requests, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => VisitorParts.Create(provider.GetRequiredService<Database>(), provider.GetRequiredService<Ingester>(),
                provider.GetRequiredService<Fetcher>(), visits, provider.GetRequiredService<TimeProvider>()))
            .AddHostedService<VisitingService>();
    }
}
