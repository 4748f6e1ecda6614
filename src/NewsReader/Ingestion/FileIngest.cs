namespace NewsReader.Ingestion;

/// <summary>Takes files into the collection; one that cannot be read is an outcome like any other.</summary>
internal static class FileIngest
{
    /// <summary>Takes in several files together.</summary>
    /// <returns>What became of each: first those that could not be opened, then the others, each in their order.</returns>
    public static async Task<IReadOnlyList<Ingested>> IngestFilesAsync(this Ingester ingester, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var (arrivals, done) = (new List<Arrival>(), new List<Ingested>());
        foreach (var path in paths)
        {
            try
            {
                arrivals.Add(await ArrivalFiles.ReadAsync(path, cancellation: cancellation));
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                done.Add(new(path, Outcome.Failed, unreadable.Message));
            }
        }

        return [.. done, .. await ingester.IngestAsync(arrivals, cancellation)];
    }
}
