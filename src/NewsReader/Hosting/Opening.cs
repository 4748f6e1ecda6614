using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.Hosting;

/// <summary>What is done before the first reader is let in: a sudden stop's unfinished documents are read, and an empty collection gets the sample reports.</summary>
internal sealed partial class Opening(Ingester ingester, SourceStore sources, ILogger<Opening> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var source in await sources.UnfinishedAsync(cancellationToken))
        {
            Report((await ingester.FinishAsync([(source, await sources.BytesAsync(source.Sha256, cancellationToken))]))[0]);
        }

        if (await sources.IsEmptyAsync(cancellationToken))
        {
            await IngestSeedsAsync(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task IngestSeedsAsync(CancellationToken cancellation)
    {
        foreach (var path in ArrivalFiles.Find([DataDirectory.Seeds], out _))
        {
            Report(await ingester.IngestAsync(await ArrivalFiles.ReadAsync(path, "seeds/" + Path.GetFileName(path), cancellation), cancellation));
        }
    }

    private void Report(Ingested done)
    {
        if (done.Outcome == Outcome.Failed)
        {
            Failed(done.Origin, done.Reason);
        }
        else
        {
            Done(done.Origin, done.Outcome);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Origin}: {Outcome}")]
    private partial void Done(string origin, Outcome outcome);

    [LoggerMessage(LogLevel.Warning, "{Origin} could not be read: {Reason}")]
    private partial void Failed(string origin, string? reason);
}
