using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Storage;

namespace NewsReader.Hosting;

/// <summary>Ingests new and changed files of the watched folders while the site serves.</summary>
internal sealed partial class FolderWatchService(SiteSettings settings, Ingester ingester, StartupRecovery opening,
    ILogger<FolderWatchService> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        settings.Watched.Count == 0
            ? Task.CompletedTask
            : BackgroundScheduler.Shared.RunAsync(() => WatchAsync(stoppingToken));

    /// <summary>Begins when the site is open: what lies in the folders must not make an empty collection look used.</summary>
    private async Task WatchAsync(CancellationToken cancellation)
    {
        await opening.Ended.WaitAsync(cancellation);
        var found = new IncomingFiles(settings.Watched, settings.Data);
        var watch = new FolderWatch(found);
        await watch.RunAsync(files => IngestAsync(watch, found, files, cancellation), cancellation);
    }

    /// <summary>Takes files in; those for which the collection has no room now are tried again at the next look.</summary>
    private async Task IngestAsync(FolderWatch watch, IncomingFiles found, IReadOnlyList<string> files, CancellationToken cancellation)
    {
        try
        {
            foreach (var done in await ingester.IngestFilesAsync(found, files, cancellation))
            {
                Log(done.Outcome == Outcome.Failed ? LogLevel.Warning : LogLevel.Information, done.Origin, done.Outcome, done.Reason);
            }
        }
        catch (DatabaseException unusable)
        {
            watch.HandOverAgain(files);
            LogUnusable(files.Count, unusable.Message);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Files} watched files could not be taken in, and are tried again: {Reason}")]
    private partial void LogUnusable(int files, string reason);

    [LoggerMessage("{Origin}: {Outcome} {Reason}")]
    private partial void Log(LogLevel level, string origin, Outcome outcome, string? reason);
}
