using System.Diagnostics.Metrics;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;

namespace NewsReader.Metrics;

/// <summary>Our own instruments: documents by outcome, and how many wait to be read.</summary>
internal sealed class CollectionMeter : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "NewsReader";

    private static readonly Meter Documents = new(Name);

    private static readonly Counter<long> Read =
        Documents.CreateCounter<long>("newsreader.documents", description: "Documents read, by outcome.");

    private readonly Meter waiting = new(Name);

    public CollectionMeter(IngestQueue queue) => waiting.CreateObservableGauge(
        "newsreader.documents.waiting", () => queue.Length, description: "Accepted documents that wait to be read.");

    /// <summary>Counts one document that was read.</summary>
    public static void Count(Outcome outcome) =>
        Read.Add(1, KeyValuePair.Create<string, object?>("outcome", outcome.ToString().ToLowerInvariant()));

    public void Dispose() => waiting.Dispose();
}
