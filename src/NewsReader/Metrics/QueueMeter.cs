using System.Diagnostics.Metrics;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;

namespace NewsReader.Metrics;

/// <summary>Measures how many documents wait to be read.</summary>
internal sealed class QueueMeter : IDisposable
{
    private readonly Meter waiting = new(IngestMeter.Name);

    public QueueMeter(IngestQueue queue) =>
        waiting.CreateObservableGauge("newsreader.documents.waiting", () =>
            queue.Length, description: "Documents that were accepted and wait to be read.");

    public void Dispose() => waiting.Dispose();
}
