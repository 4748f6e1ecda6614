using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Facts;
using NewsReader.Ingestion.Uploads;
using NewsReader.Presentation.Stories;
using NewsReader.Storage;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Speakers;
using NewsReader.Storage.Stories;

namespace NewsReader.Hosting;

/// <summary>The collection's parts as services.</summary>
internal static class CollectionServices
{
    public static IServiceCollection AddCollection(this IServiceCollection services, SiteSettings settings, Database database) => services
        .AddSingleton(settings.Data)
        .AddSingleton(database)
        .AddSingleton(settings.Clock)
        .AddSingleton<CollectionIdentity>()
        .AddSingleton<AccountStore>()
        .AddSingleton<FeedTokenStore>()
        .AddSingleton<SourceStore>()
        .AddSingleton<StoryStore>()
        .AddSingleton<ArticleStore>()
        .AddSingleton<QuoteStore>()
        .AddSingleton<SpeakerStore>()
        .AddSingleton<WithdrawalStore>()
        .AddSingleton<CorrectionStore>()
        .AddSingleton<Grouping>()
        .AddSingleton<DocumentReading>()
        .AddSingleton<Ingester>()
        .AddSingleton<Reprocessor>()
        .AddSingleton<StoryCorrector>()
        .AddSingleton<StoryDifferences>()
        .AddSingleton<SpeakerCorrector>()
        .AddSingleton<FactStore>()
        .AddSingleton<FactCorrector>()
        .AddSingleton<Previewer>()
        .AddSingleton<PendingUploads>()
        .AddSingleton<UploadConfirmation>()
        .AddSingleton<IngestQueue>();
}
