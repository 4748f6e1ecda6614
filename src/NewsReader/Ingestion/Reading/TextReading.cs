using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading;

/// <summary>Plain text: line ends of every system become one kind; the layout says the rest.</summary>
internal static class TextReading
{
    public static Manuscript Read(string text) => new() { Text = text.ReplaceLineEndings("\n") };
}
