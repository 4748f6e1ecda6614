using System.Threading.Channels;
using NewsReader.Storage;
using NewsReader.Storage.Sources;

namespace NewsReader.Ingestion.Uploads;

/// <summary>
/// Accepted documents that wait to be parsed. Their bytes are in the collection before the acceptance is acknowledged, so a
/// sudden stop loses none: the rest is parsed at the next start.
/// </summary>
internal sealed class IngestQueue(Ingester ingester, SourceStore sources) : BackgroundService
{
    /// <summary>Maximum number of waiting documents; further ones are refused with a retry time.</summary>
    public const int Capacity = 1000;

    /// <summary>Documents that are read together: two waits for the disk for all of them.</summary>
    private const int Together = 64;

    /// <summary>Bytes that are read together, whatever the number of documents.</summary>
    private const long BytesTogether = 32 << 20;

    private readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly List<Task> late = [];
    private int room = Capacity;

    /// <summary>Documents that wait now.</summary>
    public int Length => Capacity - Volatile.Read(ref room);

    /// <summary>Accepts all of the documents, or none.</summary>
    /// <returns>The outcome of each, in the same order; <see langword="null"/> when the queue is full.</returns>
    /// <exception cref="DatabaseException">The collection cannot be written; nothing was accepted.</exception>
    public async Task<IReadOnlyList<Task<IngestResult>>?> AcceptAsync(IReadOnlyList<IncomingDocument> arrivals,
        CancellationToken cancellation)
    {
        if (!TryReserve(arrivals.Count))
        {
            return null;
        }

        try
        {
            var kept = await ingester.KeepAsync(arrivals, cancellation);
            return Add([.. kept.Zip(arrivals, (source, arrival) => new Waiting(source, arrival.Bytes.Length))]);
        }
        catch
        {
            Interlocked.Add(ref room, arrivals.Count);
            throw;
        }
    }

    /// <summary>
    /// Puts into the queue what was not read before the program ended, and sets aside what was being read when it ended
    /// twice. What has been tried before is read alone, so that only the document at fault is charged with another end.
    /// </summary>
    /// <returns>The documents, and what becomes of each.</returns>
    public async Task<IReadOnlyList<(Source Source, Task<IngestResult> Outcome)>> ResumeAsync(CancellationToken cancellation)
    {
        var unfinished = await sources.BeginAgainAsync(cancellation);
        Interlocked.Add(ref room, -unfinished.Count); // they are in the queue already and cannot be refused
        return [.. unfinished.Zip(Add([.. unfinished.Select(source => new Waiting(source, Length: 0) { IsResumed = true })]))];
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        BackgroundScheduler.Shared.RunAsync(() => ReadAsync(stoppingToken));

    private List<Task<IngestResult>> Add(List<Waiting> waiting)
    {
        waiting.ForEach(one => queue.Writer.TryWrite(one));
        return waiting.ConvertAll(one => one.Outcome.Task);
    }

    private async Task ReadAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await queue.Reader.WaitToReadAsync(stoppingToken))
            {
                await FinishAsync(Take());
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What still waits is read at the next start.
        }

        await Task.WhenAll(late);
    }

    private bool TryReserve(int count)
    {
        if (Interlocked.Add(ref room, -count) >= 0)
        {
            return true;
        }

        Interlocked.Add(ref room, count);
        return false;
    }

    private List<Waiting> Take()
    {
        var taken = new List<Waiting>();
        long bytes = 0;
        while (taken.Count < Together
            && bytes < BytesTogether
            && queue.Reader.TryPeek(out var next)
            && (taken.Count == 0 || !(next.IsAlone || taken[0].IsAlone)))
        {
            queue.Reader.TryRead(out next);
            taken.Add(next!);
            bytes += next!.Length;
        }

        return taken;
    }

    private async Task FinishAsync(List<Waiting> taken)
    {
        var loaded = new List<(Waiting One, byte[] Bytes)>(taken.Count);
        foreach (var one in taken)
        {
            if (await LoadAsync(one) is { } bytes)
            {
                loaded.Add((one, bytes));
            }
        }

        var readings = loaded.Select(pair => pair.One)
            .Zip(ingester.Begin([.. loaded.Select(pair => (pair.One.Source, pair.Bytes))]))
            .ToList();
        var slow = await ingester.AreReadAsync([.. readings.Select(pair => pair.Second)])
            ? []
            : readings.FindAll(pair => !pair.Second.IsCompleted);
        await KeepAsync([.. readings.Except(slow)], isLate: false);
        late.RemoveAll(task => task.IsCompleted);
        late.AddRange(slow.Select(one => KeepAsync([one], isLate: true)));
    }

    /// <summary>
    /// Loads the bytes of a document and records an attempt if it is read alone; <see langword="null"/> when they cannot be loaded,
    /// in which case its waiters get the exception.
    /// </summary>
    private async Task<byte[]?> LoadAsync(Waiting one)
    {
        try
        {
            if (one.IsAlone)
            {
                one.Source = await sources.BeginAttemptAsync(one.Source);
            }

            return await sources.BytesAsync(one.Source.Sha256);
        }
        catch (Exception failure)
        {
            Interlocked.Increment(ref room);
            one.Outcome.TrySetException(failure);
            return null;
        }
    }

    /// <summary>Stores what was read. A document's place is free before its outcome is known to those who wait for it.</summary>
    private async Task KeepAsync(List<(Waiting One, Task<ParsedSource> Reading)> read, bool isLate)
    {
        try
        {
            var outcomes =
                await ingester.FinishAsync(read.ConvertAll(pair => pair.Reading), isLate || read.Exists(pair => pair.One.IsResumed));
            Interlocked.Add(ref room, read.Count);
            foreach (var (one, outcome) in read.Zip(outcomes, (pair, outcome) => (pair.One, outcome)))
            {
                one.Outcome.SetResult(outcome);
            }
        }
        catch (Exception failure)
        {
            Interlocked.Add(ref room, read.Count);
            read.ForEach(pair => pair.One.Outcome.TrySetException(failure));
        }
    }

    private sealed record Waiting(Source Source, long Length)
    {
        public Source Source { get; set; } = Source;

        /// <summary>Whether it was not read before the program ended.</summary>
        public bool IsResumed { get; init; }

        /// <summary>Whether it is read alone: reading it was begun at an earlier start, or took too long.</summary>
        public bool IsAlone => IsResumed && Source.Attempts > 0;

        public TaskCompletionSource<IngestResult> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
