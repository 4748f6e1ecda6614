using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;

namespace NewsReader.Benchmarks.Compared;

/// <summary>A file of pairs, one JSON object a line: <c>{"id","a","b"}</c>, each side a text or a list of sentences.</summary>
internal static class PairFile
{
    /// <summary>The pairs, each side as a document.</summary>
    public static IEnumerable<(string Id, Document Left, Document Right)> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            using var pair = JsonDocument.Parse(line);
            yield return (pair.RootElement.GetProperty("id")
                .ToString(), Side(pair.RootElement.GetProperty("a")), Side(pair.RootElement.GetProperty("b")));
        }
    }

    private static Document Side(JsonElement side) => side.ValueKind == JsonValueKind.Array
        ? SentenceText.Of(side.EnumerateArray().Select(sentence => sentence.GetString() ?? ""))
        : DocumentParser.Parse(new Manuscript { Text = side.GetString() ?? "" });
}
