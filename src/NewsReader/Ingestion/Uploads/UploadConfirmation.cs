using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Uploads;

/// <summary>Passes the confirmed documents of an upload on to the ingest queue.</summary>
internal sealed partial class UploadConfirmation(PendingUploads desk, IngestQueue queue, ILogger<UploadConfirmation> log)
{
    /// <summary>Adds some documents of an upload. When this returns they are safe; the outcome of each is reported to the upload.</summary>
    /// <param name="batch">The upload.</param>
    /// <param name="chosen">The documents to add.</param>
    /// <param name="facts">The facts that a person gives about some of them, by number.</param>
    /// <param name="cancellation">Stops waiting for a place.</param>
    /// <returns>Whether there was room for them. Otherwise, or when they could not be stored, the upload waits, unchanged.</returns>
    public async Task<bool> KeepAsync(UploadBatch batch, IEnumerable<Upload> chosen, IReadOnlyDictionary<int, GivenFacts> facts,
        CancellationToken cancellation)
    {
        var kept = chosen.ToList();
        if (!batch.Keep(kept))
        {
            return true;
        }

        IReadOnlyList<Task<IngestResult>>? outcomes = null;
        try
        {
            outcomes = await queue.AcceptAsync(await ArrivalsAsync(batch, kept, facts, cancellation), cancellation);
        }
        finally
        {
            if (outcomes is null)
            {
                batch.Return();
            }
        }

        if (outcomes is null)
        {
            return false;
        }

        desk.Release(batch);
        foreach (var (upload, outcome) in kept.Zip(outcomes))
        {
            _ = ReportAsync(batch, upload, outcome);
        }

        return true;
    }

    /// <summary>The same without facts.</summary>
    public Task<bool> KeepAsync(UploadBatch batch, IEnumerable<Upload> chosen, CancellationToken cancellation) =>
        KeepAsync(batch, chosen, new Dictionary<int, GivenFacts>(), cancellation);

    private async Task<List<IncomingDocument>> ArrivalsAsync(UploadBatch batch, List<Upload> kept,
        IReadOnlyDictionary<int, GivenFacts> facts, CancellationToken cancellation)
    {
        var arrivals = new List<IncomingDocument>(kept.Count);
        foreach (var upload in kept)
        {
            arrivals.Add(new(upload.Name, upload.Format!.Value, await desk.BytesAsync(batch, upload, cancellation), Identity: null)
            {
                Facts = facts.GetValueOrDefault(upload.Number, GivenFacts.None),
            });
        }

        return arrivals;
    }

    private async Task ReportAsync(UploadBatch batch, Upload upload, Task<IngestResult> outcome)
    {
        try
        {
            batch.Report(upload.Number, await outcome);
        }
        catch (Exception failure)
        {
            Failed(failure, upload.Name);
            batch.Report(upload.Number,
                new(upload.Name, Outcome.Failed, "it is kept, but could not be read now; it is tried again when the program starts"));
        }
    }

    [LoggerMessage(LogLevel.Error, "{Name} was accepted and could not be read")]
    private partial void Failed(Exception failure, string name);
}
