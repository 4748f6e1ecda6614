using System.Diagnostics.Metrics;
using NewsReader.Following.Visits;
using NewsReader.Ingestion;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting;

/// <summary>Counts visits by outcome, and measures how late they are.</summary>
internal static class VisitMeter
{
    private static readonly Meter Visits = new(IngestMeter.Name);

    private static readonly Counter<long> Made =
        Visits.CreateCounter<long>("newsreader.visits", description: "Visits of followed addresses, by outcome and kind.");

    private static readonly Counter<long> Revisions =
        Visits.CreateCounter<long>("newsreader.visits.revisions", description: "Revisions that visits made, first texts included.");

    private static readonly Histogram<double> Lag =
        Visits.CreateHistogram<double>("newsreader.visits.lag", unit: "s", description: "How much later than planned a visit began.");

    /// <summary>Counts a visit.</summary>
    public static void Count(VisitResult visit, TimeSpan? lag)
    {
        Made.Add(1, KeyValuePair.Create<string, object?>("outcome", VisitNames.Of(visit.Outcome)),
            KeyValuePair.Create<string, object?>("kind", visit.Watch.Kind.ToString().ToLowerInvariant()));
        if (visit.Outcome is VisitOutcome.Changed && visit.ArticleId is not null)
        {
            Revisions.Add(1);
        }

        if (lag is { } late)
        {
            Lag.Record(Math.Max(0, late.TotalSeconds));
        }
    }
}
