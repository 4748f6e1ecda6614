using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Comparison;
using NewsReader.Core.Documents;
using NewsReader.Ingestion.Reading;

namespace NewsReader.Commands;

/// <summary><c>compare</c>: shows how two documents tell the same story.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var lines = new Option<bool>("--jsonl") { Description = "Pairs of texts as JSON Lines on standard input, their comparisons on standard output." };
        var command = new Command("compare", "Compare two documents.") { lines };
        command.SetAction(_ => JsonLines.RunOnStandardStreams(Answer));
        return command;
    }

    internal static JsonObject Answer(JsonElement request)
    {
        var (left, right) = (Document(request, "a"), Document(request, "b"));
        var start = Stopwatch.GetTimestamp();
        var comparison = Comparison.Of(left, right);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var answer = ComparedJson.Of(comparison);
        answer["milliseconds"] = Math.Round(elapsed.TotalMilliseconds, 3);
        return answer;
    }

    private static Document Document(JsonElement request, string name) =>
        DocumentParser.Parse(DocumentReader.Read(request.RequiredText(name), Format.Text));
}
