using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading;

/// <summary>Plain text: its layout says everything, once times before every line are taken for times.</summary>
internal static class TextReading
{
    public static Manuscript Read(string text) => TimedText.Read(text) ?? new() { Text = text };
}
