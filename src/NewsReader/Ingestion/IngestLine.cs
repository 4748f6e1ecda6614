namespace NewsReader.Ingestion;

/// <summary>
/// Takes in batch after batch: while what was made of one is kept, the next is read already. Each one's bytes are kept and
/// synced before it is read, and batches are kept in the order they came. Not for use from several threads at once.
/// </summary>
internal sealed class IngestLine(Ingester ingester) : IAsyncDisposable
{
    private static readonly Task<IReadOnlyList<Ingested>> Nothing = Task.FromResult<IReadOnlyList<Ingested>>([]);

    private Begun? begun;
    private Task<IReadOnlyList<Ingested>> finishing = Nothing;

    /// <summary>Takes on one more batch.</summary>
    /// <returns>What became of documents of an earlier batch; nothing while there is none.</returns>
    public async Task<IReadOnlyList<Ingested>> AddAsync(IReadOnlyList<Arrival> arrivals, CancellationToken cancellation = default)
    {
        var done = await finishing;
        finishing = Nothing;
        var next = await ingester.BeginAsync(arrivals, cancellation);
        finishing = FinishAsync();
        begun = next;
        return done;
    }

    /// <summary>Finishes everything that was taken on.</summary>
    /// <returns>What became of the documents that were not told of before.</returns>
    public async Task<IReadOnlyList<Ingested>> EndAsync()
    {
        var before = await finishing;
        finishing = FinishAsync();
        begun = null;
        IReadOnlyList<Ingested> done = [.. before, .. await finishing];
        finishing = Nothing;
        return done;
    }

    /// <summary>What has begun is finished, also when the rest never comes.</summary>
    public async ValueTask DisposeAsync() => await EndAsync();

    /// <summary>On a thread of its own, since a writer that has its turn hardly ever waits.</summary>
    private Task<IReadOnlyList<Ingested>> FinishAsync() => begun is { } last ? Task.Run(() => ingester.EndAsync(last)) : Nothing;
}
