using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace NewsReader.Commands;

/// <summary><c>parse</c>: shows how a document is read, without storing it.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The document; - or nothing reads standard input as plain text.", DefaultValueFactory = _ => "-" };
        var json = new Option<bool>("--json") { Description = "The reading as one JSON object." };
        var lines = new Option<bool>("--jsonl") { Description = "Documents as JSON Lines on standard input, their readings on standard output." };
        var command = new Command("parse", "Show how a document is read, without storing it.") { file, json, lines };
        command.SetAction(parsed => parsed.GetValue(lines)
            ? JsonLines.RunOnStandardStreams(request => ParsedJson.Of(DocumentInput.From(request)))
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
        Console.Out.WriteLine(asJson ? ParsedJson.Of(document).ToJsonString(Indented) : ParsedText.Of(document));
        return ExitCode.Done;
    }

    private static readonly JsonSerializerOptions Indented = new(JsonLines.Options) { WriteIndented = true };
}
