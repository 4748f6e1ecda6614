using System.CommandLine;
using System.Text.Json.Nodes;
using NewsReader.Core.Quotes;

namespace NewsReader.Commands;

/// <summary><c>quotes</c>: the quotes in a document.</summary>
internal static class QuotesCommand
{
    public static Command Create()
    {
        var lines = new Option<bool>("--jsonl") { Description = "Documents as JSON Lines on standard input, their quotes on standard output." };
        var marked = new Option<bool>("--marked") { Description = "Only words inside quote marks and under speakers' labels: no indirect speech, and of mixed speech the marked words." };
        var command = new Command("quotes", "Show who said what in a document.") { lines, marked };
        command.SetAction(parsed => JsonLines.RunOnStandardStreams(request =>
        {
            var document = DocumentInput.From(request);
            var points = new CodePoints(document.Text);
            return new JsonObject { ["quotes"] = new JsonArray([.. QuoteExtractor.Extract(document).SelectMany(quote => Json(quote, document.Text, points, parsed.GetValue(marked)))]) };
        }));
        return command;
    }

    private static IEnumerable<JsonNode> Json(Quote quote, string text, CodePoints points, bool onlyMarked) => (onlyMarked ? quote.OwnWords : quote.Parts).Select(part => (JsonNode)new JsonObject
    {
        ["start"] = points.At(part.Start),
        ["end"] = points.At(part.End),
        ["text"] = part.Of(text),
        ["type"] = quote.Type.ToString().ToLowerInvariant(),
        ["speaker"] = quote.Speaker?.Name,
        ["role"] = quote.Speaker?.Role,
        ["speaker_start"] = quote.Mention is { } m ? points.At(m.Start) : null,
        ["speaker_end"] = quote.Mention is { } e ? points.At(e.End) : null,
        ["cue"] = quote.Cue?.Of(text),
        ["confidence"] = quote.Confidence,
    });
}
