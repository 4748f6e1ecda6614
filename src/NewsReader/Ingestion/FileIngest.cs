namespace NewsReader.Ingestion;

/// <summary>Takes files into the collection; one that cannot be read is an outcome like any other.</summary>
internal static class FileIngest
{
    public static async Task<Ingested> IngestFileAsync(this Ingester ingester, string path, CancellationToken cancellation)
    {
        try
        {
            return await ingester.IngestAsync(await ArrivalFiles.ReadAsync(path, cancellation: cancellation), cancellation);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new(path, Outcome.Failed, unreadable.Message);
        }
    }
}
