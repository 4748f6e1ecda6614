using NewsReader.Reading.Manuscripts;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Documents;
using NewsReader.Json;
using NewsReader.Reading;

namespace NewsReader.Commands.Documents;

/// <summary>What the commands that show documents have in common: the file or folder, <c>--json</c> and <c>--jsonl</c>.</summary>
/// <param name="shown">What is shown of a document, in the words of the help.</param>
internal sealed class DocumentArguments(string shown)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JsonOutput.Options.Encoder };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    private readonly Argument<string> path = new("FILE")
    {
        Description =
            "The document, or a folder of documents; - or nothing reads standard input, as plain text unless --format says otherwise.",
        DefaultValueFactory = _ => "-",
    };

    private readonly Option<bool> json = new("--json") { Description = $"The {shown} as one JSON object; of a folder, a list of them." };
    private readonly Option<bool> lines = new("--jsonl")
    {
        Description =
            $"Documents as JSON Lines on standard input or in a .jsonl file, the {shown} of each on standard output; of a document or a "
            + $"folder, a line for each document.",
    };

    private readonly Option<string?> format = FormatNames.Option();

    public void AddTo(Command command)
    {
        command.Add(path);
        command.Add(format);
        command.Add(json);
        command.Add(lines);
    }

    /// <summary>Shows what was asked for.</summary>
    /// <param name="asText">For people.</param>
    /// <param name="asJson">For <c>--json</c>.</param>
    /// <param name="asLine">For <c>--jsonl</c>; the same as for <c>--json</c> unless given.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> ShowAsync(ParseResult parsed, Action<Document> asText, Func<Document, JsonObject> asJson, Func<Document,
        JsonObject>? asLine = null)
    {
        var from = parsed.GetValue(path)!;
        var isFolder = Directory.Exists(from);
        var named = parsed.GetValue(format) is { } name ? FormatNames.Find(name) : null;
        if (parsed.GetValue(lines) && !isFolder && DocumentReader.FormatOf(from) is null)
        {
            return JsonLines.RunOn(from, request => Answer(request, asLine ?? asJson));
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (parsed.GetValue(lines))
        {
            return await EachAsync(from, isFolder, named, parsed.GetValue(json), (name, document) =>
                WriteLine(Compact, json =>
                    Named(name, WithText(document, (asLine ?? asJson)(document))).WriteTo(json, JsonOutput.Options)));
        }

        if (!parsed.GetValue(json))
        {
            return await EachAsync(from, isFolder, named, parsed.GetValue(json), (name, document) =>
                ShowText(isFolder ? name : null, document, asText));
        }

        return isFolder
            ? await ListAsync(from, asJson)
            : await EachAsync(from, isFolder, named, asJson: true, (_, document) =>
                WriteLine(Indented, writer => WithText(document, asJson(document)).WriteTo(writer, JsonOutput.Options)));
    }

    // Spans count the characters of the text as it was read: where that is not the text given, it goes with them.
    private static JsonObject Answer(JsonElement request, Func<Document, JsonObject> asLine)
    {
        var document = DocumentInput.From(request);
        var answer = asLine(document);
        return request.RequiredText("text").Equals(document.Text, StringComparison.Ordinal) ? answer : WithText(document, answer);
    }

    private static JsonObject WithText(Document document, JsonObject reading)
    {
        reading["text"] = document.Text;
        return reading;
    }

    private static async Task<int> ListAsync(string folder, Func<Document, JsonObject> asJson)
    {
        var code = ExitCode.Done;
        using var output = Console.OpenStandardOutput();
        await using (var writer = new Utf8JsonWriter(output, Indented))
        {
            writer.WriteStartArray();
            code = await DocumentFolder.ShowAsync(folder, (name, document) =>
                Named(name, WithText(document, asJson(document))).WriteTo(writer, JsonOutput.Options));
            writer.WriteEndArray();
        }

        output.Write("\n"u8);
        return code;
    }

    private static void WriteLine(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, options))
        {
            write(writer);
        }

        output.Write("\n"u8);
    }

    private static async Task<int> EachAsync(string from, bool isFolder, Format? named, bool asJson, Action<string, Document> show)
    {
        if (isFolder)
        {
            return await DocumentFolder.ShowAsync(from, show);
        }

        using var refusal = new StringWriter();
        if (await DocumentInput.FromFileAsync(from, refusal, named: named) is not { } document)
        {
            return Refuse(refusal.ToString().Trim(), asJson);
        }

        show(from, document);
        return ExitCode.Done;
    }

    /// <summary>Says why nothing can be shown: to people on standard error, to a program that asked for an object in one.</summary>
    private static int Refuse(string reason, bool asJson)
    {
        Console.Error.WriteLine(reason);
        if (asJson)
        {
            WriteLine(Indented, json => new JsonObject { ["error"] = reason }.WriteTo(json, JsonOutput.Options));
        }

        return ExitCode.SomeFailed;
    }

    private static void ShowText(string? name, Document document, Action<Document> asText)
    {
        if (name is not null)
        {
            Console.Out.WriteLine($"== {name} ==");
        }

        asText(document);
    }

    private static JsonObject Named(string name, JsonObject shown)
    {
        shown.Insert(0, "id", name);
        return shown;
    }
}
