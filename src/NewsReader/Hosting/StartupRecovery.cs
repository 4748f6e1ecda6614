using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Storage;
using NewsReader.Storage.Sources;

namespace NewsReader.Hosting;

/// <summary>
/// What is done before the first reader is let in: a sudden stop's unfinished documents are read, and an empty collection
/// gets the sample reports. The site is put together beside it, on another processor; requests that come early wait.
/// </summary>
internal sealed partial class StartupRecovery(Ingester ingester, SourceStore sources, ILogger<StartupRecovery> log) : IHostedService, IAsyncDisposable
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? begun;

    /// <summary>Ends when everything is done, however it went.</summary>
    public Task Ended => ended.Task;

    /// <summary>Begins, unless that was done: it may be while the site is still being put together, whose start waits for the end.</summary>
    public Task Begin(CancellationToken cancellation) => begun ??= Task.Run(() => OpenAsync(cancellation), CancellationToken.None);

    public Task StartAsync(CancellationToken cancellationToken) => Begin(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nothing is written any more after this, also when the site never started.</summary>
    public async ValueTask DisposeAsync() => await (begun ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task OpenAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var source in await sources.UnfinishedAsync(cancellation))
            {
                await FinishAsync(source, cancellation);
            }

            if (await sources.IsEmptyAsync(cancellation))
            {
                await IngestSeedsAsync(cancellation);
            }
        }
        finally
        {
            ended.SetResult();
        }
    }

    /// <summary>Reads what a sudden stop left unread. What cannot be read stays kept, and stops nobody from reading the others.</summary>
    private async Task FinishAsync(Source source, CancellationToken cancellation)
    {
        try
        {
            Report((await ingester.FinishAsync([(source, await sources.BytesAsync(source.Sha256, cancellation))]))[0]);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or DatabaseException))
        {
            Broken(failure, source.Origin);
        }
    }

    private async Task IngestSeedsAsync(CancellationToken cancellation)
    {
        foreach (var path in IncomingFiles.Find([DataDirectory.Seeds]).Files)
        {
            Report(await ingester.IngestAsync(await IncomingFiles.ReadAsync(path, "seeds/" + Path.GetFileName(path), cancellation), cancellation));
        }
    }

    private void Report(IngestResult done)
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

    [LoggerMessage(LogLevel.Error, "{Origin} is kept and could not be read; it is tried again at the next start")]
    private partial void Broken(Exception failure, string origin);

    [LoggerMessage(LogLevel.Warning, "{Origin} could not be read: {Reason}")]
    private partial void Failed(string origin, string? reason);
}
