namespace NewsReader.Ingestion;

/// <summary>
/// Ingests batches in three overlapping steps: the bytes are stored and synced, then parsed, then the results are stored.
/// One transaction does the first step of one batch and the last of another, while the batch between them is parsed.
/// Batches are stored in order of arrival. Not thread-safe.
/// </summary>
internal sealed class IngestPipeline(Ingester ingester) : IAsyncDisposable
{
    private Task<(IReadOnlyList<IngestResult> Done, ParsingBatch Next)> transaction =
        Task.FromResult<(IReadOnlyList<IngestResult>, ParsingBatch)>(([], ParsingBatch.Nothing));
    private ParsingBatch before = ParsingBatch.Nothing;

    /// <summary>Takes on one more batch.</summary>
    /// <returns>The outcome of an earlier batch; empty when there is none.</returns>
    public async Task<IReadOnlyList<IngestResult>> AddAsync(IReadOnlyList<IncomingDocument> arrivals,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return await AdvanceAsync(CompressedBatch.Begin(arrivals));
    }

    /// <summary>Finishes everything that was taken on.</summary>
    /// <returns>The outcome of the remaining documents.</returns>
    public async Task<IReadOnlyList<IngestResult>> EndAsync() =>
        [.. await AdvanceAsync(CompressedBatch.Nothing), .. await AdvanceAsync(CompressedBatch.Nothing),
            .. await AdvanceAsync(CompressedBatch.Nothing)];

    /// <summary>Finishes the work that has begun, even if no more documents arrive.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await EndAsync();
        }
        catch
        {
            await ingester.StoreAndParseAsync(before, CompressedBatch.Nothing);
            throw;
        }
    }

    /// <summary>
    /// Begins the next change of the collection when the one before has ended, on a thread of its own, since a writer that
    /// has its turn hardly ever waits.
    /// </summary>
    /// <returns>The outcome of the documents that the previous transaction finished.</returns>
    private async Task<IReadOnlyList<IngestResult>> AdvanceAsync(CompressedBatch arriving)
    {
        var (done, next) = await transaction;
        var read = before;
        before = next;
        transaction = Task.Run(() => ingester.StoreAndParseAsync(read, arriving));
        return done;
    }
}
