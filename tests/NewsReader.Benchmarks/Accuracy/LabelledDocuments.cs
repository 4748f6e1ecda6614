using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Documents;
using NewsReader.Json;

namespace NewsReader.Benchmarks.Accuracy;

/// <summary>
/// Documents with what a person says they hold, as JSON Lines: each line is one of <c>parse --jsonl</c>'s
/// (<c>{"id","text","format"}</c>) with the labels beside it (<c>"turns"</c> or <c>"body"</c>).
/// </summary>
internal static class LabelledDocuments
{
    /// <summary>The text of every document of the file.</summary>
    public static IEnumerable<string> Texts(string file) =>
        File.ReadLines(file)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);

    /// <summary>Every document of the file, with what it is read as.</summary>
    public static IEnumerable<(JsonElement Labels, JsonObject Reading)> Read(string file) =>
        File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(labels =>
                (labels, JsonNode.Parse(ParsedJson.Of(DocumentInput.From(labels)).ToJsonString(JsonOutput.Options))!.AsObject()));
}
