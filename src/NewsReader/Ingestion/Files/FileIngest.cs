namespace NewsReader.Ingestion.Files;

/// <summary>Takes files into the collection; one that cannot be read is an outcome like any other.</summary>
internal static class FileIngest
{
    /// <summary>Takes in several files together.</summary>
    /// <returns>The outcome of each: first the files that could not be opened, then the others, each in order.</returns>
    public static async Task<IReadOnlyList<IngestResult>> IngestFilesAsync(this Ingester ingester, IncomingFiles found,
        IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var (arrivals, failed) = await OpenAsync(found, paths, cancellation);
        return [.. failed, .. await ingester.IngestAsync(arrivals, cancellation)];
    }

    /// <summary>Takes on several files.</summary>
    /// <returns>The files that could not be opened, then the outcome of earlier ones.</returns>
    public static async Task<IReadOnlyList<IngestResult>> AddFilesAsync(this IngestPipeline line, IncomingFiles found,
        IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var (arrivals, failed) = await OpenAsync(found, paths, cancellation);
        return [.. failed, .. await line.AddAsync(arrivals, cancellation)];
    }

    private static async Task<(List<IncomingDocument> Arrivals, List<IngestResult> Failed)> OpenAsync(IncomingFiles found,
        IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var (arrivals, failed) = (new List<IncomingDocument>(), new List<IngestResult>());
        foreach (var path in paths)
        {
            try
            {
                arrivals.Add(await found.ReadAsync(path, cancellation: cancellation));
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                failed.Add(new(path, Outcome.Failed, unreadable.Message));
            }
        }

        return (arrivals, failed);
    }
}
