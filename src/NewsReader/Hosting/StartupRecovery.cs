using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Ingestion.Uploads;
using NewsReader.Storage.Sources;

namespace NewsReader.Hosting;

/// <summary>
/// Runs before the site accepts requests: finishes documents left by a sudden stop, and adds the sample reports to an empty
/// collection. The site is assembled in parallel; early requests wait.
/// </summary>
internal sealed partial class StartupRecovery(Ingester ingester, IngestQueue queue, SourceStore sources,
    ILogger<StartupRecovery> log) : IHostedService,
    IAsyncDisposable
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? begun;

    /// <summary>Ends when everything that a sudden stop left unread has been read or given up. Begins with <see cref="Ended"/>.</summary>
    public Task Resumed { get; private set; } = Task.CompletedTask;

    /// <summary>Ends when everything is done, however it went.</summary>
    public Task Ended => ended.Task;

    /// <summary>
    /// Begins, unless that was done: it may be while the site is still being put together, whose start waits for the end.
    /// </summary>
    public Task Begin(CancellationToken cancellation) => begun ??= Task.Run(() => OpenAsync(cancellation), CancellationToken.None);

    public Task StartAsync(CancellationToken cancellationToken) => Begin(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nothing is written any more after this, also when the site never started.</summary>
    public async ValueTask DisposeAsync() => await (begun ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task OpenAsync(CancellationToken cancellation)
    {
        try
        {
            Resumed = Task.WhenAll((await queue.ResumeAsync(cancellation)).Select(resumed => ReportAsync(resumed.Source, resumed.Outcome)));

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

    /// <summary>Logs the outcome of a document that a sudden stop left unread. An unreadable document remains stored.</summary>
    private async Task ReportAsync(Source source, Task<IngestResult> outcome)
    {
        try
        {
            Report(await outcome);
        }
        catch (Exception failure)
        {
            Broken(failure, source.Origin);
        }
    }

    private async Task IngestSeedsAsync(CancellationToken cancellation)
    {
        var seeds = new IncomingFiles([DataDirectory.Seeds]);
        foreach (var path in seeds.Find().Files)
        {
            Report(await ingester.IngestAsync(await seeds.ReadAsync(path, "seeds/" + Path.GetFileName(path), cancellation), cancellation));
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
