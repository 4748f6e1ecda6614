using System.CommandLine;
using System.Text;
using System.Text.Json;
using NewsReader.Core.Quotes;

namespace NewsReader.Commands;

/// <summary><c>quotes</c>: who said what in a document.</summary>
internal static class QuotesCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonLines.Options) { WriteIndented = true };

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The document; - or nothing reads standard input as plain text.", DefaultValueFactory = _ => "-" };
        var json = new Option<bool>("--json") { Description = "The quotes as one JSON object, indirect speech included." };
        var lines = new Option<bool>("--jsonl") { Description = "Documents as JSON Lines on standard input, their quotes on standard output." };
        var indirect = new Option<bool>("--indirect") { Description = "With --jsonl: also the clauses of indirect speech; of mixed speech the whole clause instead of its marked words." };
        var command = new Command("quotes", "Show who said what in a document.") { file, json, lines, indirect };
        command.SetAction(parsed => parsed.GetValue(lines)
            ? JsonLines.RunOnStandardStreams(request => QuotesJson.Of(DocumentInput.From(request), parsed.GetValue(indirect)))
            : Show(parsed.GetValue(file)!, parsed.GetValue(json)));
        return command;
    }

    private static int Show(string path, bool asJson)
    {
        if (DocumentInput.FromFile(path, Console.Error) is not { } document)
        {
            return ExitCode.SomeFailed;
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (asJson)
        {
            Console.Out.WriteLine(QuotesJson.Of(document, withIndirect: true).ToJsonString(Indented));
        }
        else
        {
            QuotesText.Write(QuoteExtractor.Extract(document));
        }

        return ExitCode.Done;
    }
}
