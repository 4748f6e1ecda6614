using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading;

/// <summary>Plain text: its layout says everything.</summary>
internal static class TextReading
{
    public static Manuscript Read(string text) => new() { Text = text };
}
