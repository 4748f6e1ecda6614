using NewsReader.Storage.Sources;

namespace NewsReader.Ingestion;

/// <summary>
/// Reads documents on the background threads, each within its time. A reading cannot be stopped from outside: one that takes
/// too long is left on its thread, and another thread takes that thread's place.
/// </summary>
internal sealed class DocumentReading
{
    /// <summary>Time after which others no longer wait for a document: all but the longest take milliseconds.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Time after which a document is given up, if the program has had as much of the processor since: 15 MiB take some 10
    /// seconds. Where other programs keep the processor busy it has longer, up to <see cref="Utmost"/>.
    /// </summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Time after which a document is given up in any case.</summary>
    public static readonly TimeSpan Utmost = TimeSpan.FromMinutes(20);

    /// <summary>Time for the current documents after a stop signal; the program has five seconds in total.</summary>
    public static readonly TimeSpan Last = TimeSpan.FromSeconds(3);

    // How often a document that has had its time is compared with the limits, so it may end this much later.
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeProvider clock;
    private readonly Func<Source, byte[], ParsedSource> read;
    private readonly Func<TimeSpan> processor;

    /// <param name="clock">Measures the time of a reading.</param>
    public DocumentReading(TimeProvider clock)
        : this(clock, ParsedSource.Of, () => Environment.CpuUsage.TotalTime)
    {
    }

    /// <param name="clock">Measures the time of a reading.</param>
    /// <param name="read">Makes everything of a document.</param>
    /// <param name="processor">The time that the program has had of the processor.</param>
    internal DocumentReading(TimeProvider clock, Func<Source, byte[], ParsedSource> read, Func<TimeSpan> processor) =>
        (this.clock, this.read, this.processor) = (clock, read, processor);

    /// <summary>Begins to read sources in parallel.</summary>
    /// <returns>What is made of each, in their order. Each ends within <see cref="Longest"/> of its beginning.</returns>
    public IReadOnlyList<Task<ParsedSource>> Begin(IEnumerable<(Source Source, byte[] Bytes)> stored) =>
        [.. stored.Select(one => ReadAsync(one.Source, one.Bytes))];

    /// <summary>Waits for readings, at most until the slow ones among them are known.</summary>
    /// <returns>Whether all have ended.</returns>
    public async Task<bool> AreDoneAsync(IReadOnlyList<Task<ParsedSource>> readings)
    {
        var all = Task.WhenAll(readings);
        await WaitAsync(all, Slow).ConfigureAwait(false);
        return all.IsCompleted;
    }

    /// <summary>Gives up what is not read within <see cref="Last"/>: it is read at the next start.</summary>
    public void StopSoon() => _ = StopAsync();

    private async Task StopAsync()
    {
        await Task.Delay(Last, clock).ConfigureAwait(false);
        stopped.TrySetResult();
    }

    /// <summary>Its own steps run elsewhere than on the background threads, which may all be busy with documents like this one.</summary>
    private async Task<ParsedSource> ReadAsync(Source source, byte[] bytes)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = BackgroundScheduler.ForkAsync(() =>
        {
            begun.SetResult();
            return read(source, bytes);
        });
        await Task.WhenAny(begun.Task, stopped.Task).ConfigureAwait(false);
        await WaitAsync(reading, Slow).ConfigureAwait(false);
        if (!reading.IsCompleted && !stopped.Task.IsCompleted)
        {
            BackgroundScheduler.Shared.Relieve(reading);
            await WaitLongAsync(reading).ConfigureAwait(false);
        }

        return reading.IsCompleted ? await reading.ConfigureAwait(false)
            : stopped.Task.IsCompleted ? ParsedSource.Interrupted(source)
            : ParsedSource.Overdue(source);
    }

    private async Task WaitLongAsync(Task work)
    {
        var before = processor();
        for (var waited = Slow; !work.IsCompleted && !stopped.Task.IsCompleted && waited < Utmost; waited += Step)
        {
            if (waited >= Longest && processor() - before >= Longest)
            {
                return;
            }

            await WaitAsync(work, Step).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until some work is over, or the time is, or the program has to end.</summary>
    private async Task WaitAsync(Task work, TimeSpan within)
    {
        try
        {
            await (await Task.WhenAny(work.WaitAsync(within, clock), stopped.Task).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The caller asks the work.
        }
    }
}
