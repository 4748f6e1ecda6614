using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Documents;

namespace NewsReader.Commands;

/// <summary>What the commands that show one document have in common: the file, <c>--json</c> and <c>--jsonl</c>.</summary>
/// <param name="shown">What is shown of a document, in the words of the help.</param>
internal sealed class DocumentArguments(string shown)
{
    private static readonly JsonSerializerOptions Indented = new(JsonLines.Options) { WriteIndented = true };

    private readonly Argument<string> file = new("FILE")
    {
        Description = "The document; - or nothing reads standard input as plain text.",
        DefaultValueFactory = _ => "-",
    };

    private readonly Option<bool> json = new("--json") { Description = $"The {shown} as one JSON object." };
    private readonly Option<bool> lines = new("--jsonl") { Description = $"Documents as JSON Lines on standard input, the {shown} of each on standard output." };

    public void AddTo(Command command)
    {
        command.Add(file);
        command.Add(json);
        command.Add(lines);
    }

    /// <summary>Shows what was asked for.</summary>
    /// <param name="asText">For people.</param>
    /// <param name="asJson">For <c>--json</c>.</param>
    /// <param name="asLine">For <c>--jsonl</c>; the same as for <c>--json</c> unless given.</param>
    /// <returns>The exit code.</returns>
    public int Show(ParseResult parsed, Action<Document> asText, Func<Document, JsonObject> asJson, Func<Document, JsonObject>? asLine = null)
    {
        if (parsed.GetValue(lines))
        {
            return JsonLines.RunOnStandardStreams(request => (asLine ?? asJson)(DocumentInput.From(request)));
        }

        using var refusal = new StringWriter();
        var document = DocumentInput.FromFile(parsed.GetValue(file)!, refusal);
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (document is null)
        {
            return Refuse(refusal.ToString().Trim(), parsed.GetValue(json));
        }

        if (parsed.GetValue(json))
        {
            Console.Out.WriteLine(asJson(document).ToJsonString(Indented));
        }
        else
        {
            asText(document);
        }

        return ExitCode.Done;
    }

    /// <summary>Says why nothing can be shown: to people on standard error, to a program that asked for an object in one.</summary>
    private static int Refuse(string reason, bool asJson)
    {
        Console.Error.WriteLine(reason);
        if (asJson)
        {
            Console.Out.WriteLine(new JsonObject { ["error"] = reason }.ToJsonString(Indented));
        }

        return ExitCode.SomeFailed;
    }
}
