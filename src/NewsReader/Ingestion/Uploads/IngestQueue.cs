using System.Threading.Channels;
using NewsReader.Storage;
using NewsReader.Storage.Sources;

namespace NewsReader.Ingestion.Uploads;

/// <summary>
/// Documents that were accepted and wait to be read. Their bytes are in the collection before anybody is told that they
/// are accepted, so a sudden stop loses none: what was not read then is read at the next start.
/// </summary>
internal sealed class IngestQueue(Ingester ingester, SourceStore sources) : BackgroundService
{
    /// <summary>Documents that may wait; whoever brings more is asked to come back.</summary>
    public const int Capacity = 1000;

    /// <summary>Documents that are read together: two waits for the disk for all of them.</summary>
    private const int Together = 64;

    /// <summary>Bytes that are read together, whatever the number of documents.</summary>
    private const long BytesTogether = 32 << 20;

    private readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private int room = Capacity;

    /// <summary>Documents that wait now.</summary>
    public int Length => Capacity - Volatile.Read(ref room);

    /// <summary>Accepts all of the documents, or none.</summary>
    /// <returns>What becomes of each, in the same order; <see langword="null"/> when there is no room for them now.</returns>
    /// <exception cref="DatabaseException">The collection cannot be written; nothing was accepted.</exception>
    public async Task<IReadOnlyList<Task<IngestResult>>?> AcceptAsync(IReadOnlyList<IncomingDocument> arrivals, CancellationToken cancellation)
    {
        if (!TryReserve(arrivals.Count))
        {
            return null;
        }

        try
        {
            var kept = await ingester.KeepAsync(arrivals, cancellation);
            var waiting = kept.Zip(arrivals, (source, arrival) => new Waiting(source, arrival.Bytes.Length)).ToList();
            waiting.ForEach(one => queue.Writer.TryWrite(one));
            return waiting.ConvertAll(one => one.Outcome.Task);
        }
        catch
        {
            Interlocked.Add(ref room, arrivals.Count);
            throw;
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => BackgroundScheduler.Shared.RunAsync(() => ReadAsync(stoppingToken));

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
        while (taken.Count < Together && bytes < BytesTogether && queue.Reader.TryRead(out var next))
        {
            taken.Add(next);
            bytes += next.Length;
        }

        return taken;
    }

    private async Task FinishAsync(List<Waiting> taken)
    {
        try
        {
            var kept = new List<(Source Source, byte[] Bytes)>(taken.Count);
            foreach (var one in taken)
            {
                kept.Add((one.Source, await sources.BytesAsync(one.Source.Sha256)));
            }

            foreach (var (one, outcome) in taken.Zip(await ingester.FinishAsync(kept)))
            {
                one.Outcome.SetResult(outcome);
            }
        }
        catch (Exception failure)
        {
            taken.ForEach(one => one.Outcome.TrySetException(failure));
        }
        finally
        {
            Interlocked.Add(ref room, taken.Count);
        }
    }

    private sealed record Waiting(Source Source, long Length)
    {
        public TaskCompletionSource<IngestResult> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
