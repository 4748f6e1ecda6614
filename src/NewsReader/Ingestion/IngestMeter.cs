using System.Diagnostics.Metrics;

namespace NewsReader.Ingestion;

/// <summary>Counts the documents that were read, by outcome.</summary>
internal static class IngestMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "NewsReader";

    private static readonly Meter Documents = new(Name);

    private static readonly Counter<long> Read =
        Documents.CreateCounter<long>("newsreader.documents", description: "Documents read, by outcome.");

    /// <summary>Counts a document that was read.</summary>
    public static void Count(Outcome outcome) =>
        Read.Add(1, KeyValuePair.Create<string, object?>("outcome", outcome.ToString().ToLowerInvariant()));
}
