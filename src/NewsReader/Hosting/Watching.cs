using NewsReader.Ingestion;

namespace NewsReader.Hosting;

/// <summary>Takes in, while the site serves, what appears in the folders it was told to watch.</summary>
internal sealed partial class Watching(SiteSettings settings, Ingester ingester, Opening opening, ILogger<Watching> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        settings.Watched.Count == 0
            ? Task.CompletedTask
            : BackgroundScheduler.Shared.RunAsync(() => WatchAsync(stoppingToken));

    /// <summary>Begins when the site is open: what lies in the folders must not make an empty collection look used.</summary>
    private async Task WatchAsync(CancellationToken cancellation)
    {
        await opening.Ended.WaitAsync(cancellation);
        await new FolderWatch(settings.Watched).RunAsync(files => IngestAsync(files, cancellation), cancellation);
    }

    private async Task IngestAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        foreach (var done in await ingester.IngestFilesAsync(files, cancellation))
        {
            Log(done.Outcome == Outcome.Failed ? LogLevel.Warning : LogLevel.Information, done.Origin, done.Outcome, done.Reason);
        }
    }

    [LoggerMessage("{Origin}: {Outcome} {Reason}")]
    private partial void Log(LogLevel level, string origin, Outcome outcome, string? reason);
}
