namespace NewsReader.Ingestion;

/// <summary>
/// Takes in batch after batch, each in three steps that go on beside those of its neighbours: its bytes are kept and
/// synced, then it is read, then what was made of it is kept. One change of the collection does the first step of one batch
/// and the last of another, while the batch between them is read. Batches are kept in the order they came. Not for use from
/// several threads at once.
/// </summary>
internal sealed class IngestPipeline(Ingester ingester) : IAsyncDisposable
{
    private Task<(IReadOnlyList<IngestResult> Done, ParsingBatch Next)> turn = Task.FromResult<(IReadOnlyList<IngestResult>, ParsingBatch)>(([], ParsingBatch.Nothing));
    private ParsingBatch before = ParsingBatch.Nothing;

    /// <summary>Takes on one more batch.</summary>
    /// <returns>What became of documents of an earlier batch; nothing while there is none.</returns>
    public async Task<IReadOnlyList<IngestResult>> AddAsync(IReadOnlyList<IncomingDocument> arrivals, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return await TurnAsync(CompressedBatch.Begin(arrivals));
    }

    /// <summary>Finishes everything that was taken on.</summary>
    /// <returns>What became of the documents that were not told of before.</returns>
    public async Task<IReadOnlyList<IngestResult>> EndAsync() =>
        [.. await TurnAsync(CompressedBatch.Nothing), .. await TurnAsync(CompressedBatch.Nothing), .. await TurnAsync(CompressedBatch.Nothing)];

    /// <summary>What has begun is finished, also when the rest never comes.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await EndAsync();
        }
        catch
        {
            await ingester.TurnAsync(before, CompressedBatch.Nothing);
            throw;
        }
    }

    /// <summary>Begins the next change of the collection when the one before has ended, on a thread of its own, since a writer that has its turn hardly ever waits.</summary>
    /// <returns>What became of the documents that the change before finished.</returns>
    private async Task<IReadOnlyList<IngestResult>> TurnAsync(CompressedBatch arriving)
    {
        var (done, next) = await turn;
        var read = before;
        before = next;
        turn = Task.Run(() => ingester.TurnAsync(read, arriving));
        return done;
    }
}
