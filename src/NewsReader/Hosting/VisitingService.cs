using NewsReader.Storage;
using NewsReader.Storage.Following;
using NewsReader.Visiting;
using NewsReader.Visiting.Watches;

namespace NewsReader.Hosting;

/// <summary>Visits followed addresses when they are due, as long as the site runs. It never uses the queue of uploads.</summary>
internal sealed partial class VisitingService(Visitor visitor, VisitSettings settings, WatchStore watches, VisitSignal signal,
    StartupRecovery opening, TimeProvider clock, ILogger<VisitingService> logger) : BackgroundService
{
    /// <summary>Time after which the collection is looked at again: another process may have added an address.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Time before a collection that could not be written is tried again.</summary>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsOn)
        {
            return;
        }

        var under = new List<Task>();
        try
        {
            await opening.Ended.WaitAsync(stoppingToken);
            while (true)
            {
                await StepAsync(under, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The visits under way end with the same signal.
        }

        await Task.WhenAll(under).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Begins the visits that are due, as many as there is room for, and waits until something may have changed.</summary>
    private async Task StepAsync(List<Task> under, CancellationToken cancellation)
    {
        under.RemoveAll(visit => visit.IsCompleted);
        var (free, wait, changed) = (settings.AtATime - under.Count, Longest, signal.NextAsync());
        if (free > 0)
        {
            try
            {
                await visitor.NoticeClockAsync(cancellation);
                var claimed = await IsDueAsync(cancellation) ? await visitor.ClaimAsync(free, cancellation) : [];
                under.AddRange(claimed.Select(watch => VisitAsync(watch, cancellation)));
                wait = await WaitAsync(cancellation);
            }
            catch (DatabaseException unusable)
            {
                Unusable(unusable.Message);
                wait = AfterFailure;
            }
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny([changed, Task.Delay(wait, clock, stop.Token), .. under]);
        await stop.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private async Task<bool> IsDueAsync(CancellationToken cancellation) => await watches.NextAtAsync(cancellation) <= clock.GetUtcNow();

    /// <summary>The time until the next visit is due, at most <see cref="Longest"/>; a second where one waits for its host.</summary>
    private async Task<TimeSpan> WaitAsync(CancellationToken cancellation)
    {
        var until = await watches.NextAtAsync(cancellation) - clock.GetUtcNow();
        return until is not { } wait || wait > Longest ? Longest : wait < Following.Fetching.HostTurns.Pause
            ? Following.Fetching.HostTurns.Pause : wait;
    }

    private async Task VisitAsync(Watch watch, CancellationToken cancellation)
    {
        try
        {
            var visit = await visitor.VisitAsync(watch, cancellation);
            var level = visit.Watch.State is WatchState.Active ? LogLevel.Information : LogLevel.Warning;
            var (address, outcome) = (LogLine.Escape(visit.Watch.Address), VisitNames.Of(visit.Outcome));
            Log(level, address, outcome, visit.Reason);
        }
        catch (DatabaseException unusable)
        {
            Unusable(unusable.Message);
        }
    }

    [LoggerMessage("Visited {Address}: {Outcome}. {Reason}")]
    private partial void Log(LogLevel level, string address, string outcome, string reason);

    [LoggerMessage(LogLevel.Error, "A visit could not be written and is made again later: {Reason}")]
    private partial void Unusable(string reason);
}
