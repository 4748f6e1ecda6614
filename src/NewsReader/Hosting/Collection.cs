using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;
using NewsReader.Storage;

namespace NewsReader.Hosting;

/// <summary>The collection's parts as services.</summary>
internal static class Collection
{
    public static IServiceCollection AddCollection(this IServiceCollection services, DataDirectory data, Database database) => services
        .AddSingleton(data)
        .AddSingleton(database)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<AccountStore>()
        .AddSingleton<SourceStore>()
        .AddSingleton<StoryStore>()
        .AddSingleton<ArticleStore>()
        .AddSingleton<QuoteStore>()
        .AddSingleton<SpeakerStore>()
        .AddSingleton<WithdrawalStore>()
        .AddSingleton<CorrectionStore>()
        .AddSingleton<Grouping>()
        .AddSingleton<Ingester>()
        .AddSingleton<StoryCorrector>()
        .AddSingleton<SpeakerCorrector>()
        .AddSingleton<Previewer>()
        .AddSingleton<UploadDesk>()
        .AddSingleton<UploadKeeper>()
        .AddSingleton<IngestQueue>();
}
