using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Core.Comparison;
using NewsReader.Core.Documents;
using NewsReader.Ingestion.Reading;
using Spectre.Console;

namespace NewsReader.Commands;

/// <summary><c>compare</c>: shows how two documents tell the same story.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonLines.Options) { WriteIndented = true };

    public static Command Create()
    {
        var left = new Argument<string?>("LEFT") { Description = "The document on the left.", Arity = ArgumentArity.ZeroOrOne };
        var right = new Argument<string?>("RIGHT") { Description = "The document on the right.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "The comparison as one JSON object." };
        var html = new Option<string?>("--html") { Description = "Write the comparison to this file as a page that stands alone." };
        var lines = new Option<bool>("--jsonl") { Description = "Pairs of texts as JSON Lines on standard input, their comparisons on standard output." };
        var command = new Command("compare", "Compare two documents.") { left, right, json, html, lines };
        command.Validators.Add(parsed =>
        {
            if (!parsed.GetValue(lines) && (parsed.GetValue(left) is null || parsed.GetValue(right) is null))
            {
                parsed.AddError("Two documents are needed: compare LEFT RIGHT.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(lines)
            ? JsonLines.RunOnStandardStreams(Answer)
            : Show(parsed.GetValue(left)!, parsed.GetValue(right)!, parsed.GetValue(json), parsed.GetValue(html)));
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

    private static int Show(string left, string right, bool asJson, string? html)
    {
        if (DocumentInput.FromFile(left, Console.Error) is not { } before || DocumentInput.FromFile(right, Console.Error) is not { } after)
        {
            return ExitCode.SomeFailed;
        }

        var comparison = Comparison.Of(before, after);
        if (html is not null)
        {
            return Save(html, ComparedHtml.Of(comparison, Path.GetFileName(left), Path.GetFileName(right)));
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (asJson)
        {
            Console.Out.WriteLine(ComparedJson.Of(comparison).ToJsonString(Indented));
        }
        else
        {
            ComparedConsole.Write(comparison, AnsiConsole.Console);
        }

        return ExitCode.Done;
    }

    private static int Save(string path, string page)
    {
        try
        {
            File.WriteAllText(path, page);
            return ExitCode.Done;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path}: {unwritable.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static Document Document(JsonElement request, string name) =>
        DocumentParser.Parse(DocumentReader.Read(request.RequiredText(name), Format.Text));
}
