using NewsReader.Storage.Serialization;

namespace NewsReader.Ingestion;

/// <summary>A batch of documents that is being compressed for storage.</summary>
/// <param name="All">The documents as they came.</param>
/// <param name="Taken">Those of them that are not too large, in their order.</param>
/// <param name="Packed">The bytes of each that is taken, in the same order.</param>
internal sealed record CompressedBatch(IReadOnlyList<IncomingDocument> All, IReadOnlyList<IncomingDocument> Taken,
    IReadOnlyList<Task<PackedBytes>> Packed)
{
    /// <summary>No documents.</summary>
    public static CompressedBatch Nothing { get; } = new([], [], []);

    /// <summary>Compresses documents side by side.</summary>
    public static CompressedBatch Begin(IReadOnlyList<IncomingDocument> arrivals)
    {
        var taken = arrivals.Where(arrival => arrival.Refusal is null).ToList();
        return new(arrivals, taken, taken.ConvertAll(arrival => BackgroundScheduler.ForkAsync(() => new PackedBytes(arrival.Bytes))));
    }
}
