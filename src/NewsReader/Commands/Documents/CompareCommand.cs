using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsReader.Commands.Collections;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Comparisons;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Stories;
using NewsReader.Json;
using NewsReader.Presentation;
using NewsReader.Presentation.Comparisons;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;

namespace NewsReader.Commands.Documents;

/// <summary><c>compare</c>: compares two documents.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonOutput.Options) { WriteIndented = true };

    public static Command Create()
    {
        var left =
            new Argument<string?>("LEFT")
            {
                Description =
                "The document on the left: a file, or the number of an article of the collection (7, or 7.2 for its second revision).",
                Arity = ArgumentArity.ZeroOrOne
            };
        var right =
            new Argument<string?>("RIGHT")
            {
                Description =
                "The document on the right; one of the two may be -, standard input as plain text.",
                Arity = ArgumentArity.ZeroOrOne
            };
        var json = new Option<bool>("--json") { Description = "The comparison as one JSON object." };
        var html =
            new Option<string?>("--html")
            {
                Description =
                "Write the comparison to this file (- for standard output) as a page that stands alone."
            };
        var lines =
            new Option<bool>("--jsonl")
            {
                Description =
                "Pairs of texts as JSON Lines on standard input, their comparisons on standard output."
            };
        var command = new Command("compare", "Compare two documents.") { left, right, json, html, lines };
        command.Validators.Add(parsed =>
        {
            if (!parsed.GetValue(lines) && (parsed.GetValue(left) is null || parsed.GetValue(right) is null))
            {
                parsed.AddError("Two documents are needed: compare LEFT RIGHT.");
            }

            if (parsed.GetValue(left) is StandardFile.Name && parsed.GetValue(right) is StandardFile.Name)
            {
                parsed.AddError("Only one of the two documents can be standard input.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(lines))
            {
                return JsonLines.RunOnStandardStreams(Answer);
            }

            var (one, other) = (parsed.GetValue(left)!, parsed.GetValue(right)!);
            return InCollection(one) is { } first && InCollection(other) is { } second
                ? await CollectionCommand.RunAsync(
                    parsed, async (_, database) =>
                        Show(await FindAsync(first, second, database, cancellation), one, other, parsed.GetValue(json),
                            parsed.GetValue(html)),
                            cancellation)
                : Show(await OfFilesAsync(one, other), one, other, parsed.GetValue(json), parsed.GetValue(html));
        });
        return command;
    }

    internal static JsonObject Answer(JsonElement request)
    {
        var start = Stopwatch.GetTimestamp();
        var (left, right) = (Document(request, "a"), Document(request, "b"));
        var comparison = Comparison.Of(left, right);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var answer = ComparedJson.Of(comparison);
        answer["milliseconds"] = Math.Round(elapsed.TotalMilliseconds, 3);
        return answer;
    }

    /// <summary>The text of the collection that a number names; <see langword="null"/> for what names a file.</summary>
    private static RevisionReference? InCollection(string name) => File.Exists(name) ? null : RevisionReference.Parse(name);

    private static async Task<Comparison?> OfFilesAsync(string left, string right) =>
        await DocumentInput.FromFileAsync(left, Console.Error) is { } before
            && await DocumentInput.FromFileAsync(right, Console.Error) is { } after
            ? Comparison.Of(before, after)
            : null;

    /// <summary>The comparison as the site shows it, with what readers said of its passages.</summary>
    private static async Task<Comparison?> FindAsync(RevisionReference left, RevisionReference right, Database database,
        CancellationToken cancellation)
    {
        var articles = new ArticleStore(database);
        var (before, after) = (await articles.FindAsync(left, cancellation), await articles.FindAsync(right, cancellation));
        if (before is null || after is null)
        {
            await Console.Error.WriteLineAsync($"The collection has no article {(before is null ? left : right)}.");
            return null;
        }

        return await new CorrectionStore(database).CompareAsync(before, after, cancellation);
    }

    private static int Show(Comparison? comparison, string left, string right, bool asJson, string? html)
    {
        if (comparison is null)
        {
            return ExitCode.SomeFailed;
        }

        if (html is not null)
        {
            var (leftName, rightName) = VersionNames.Of(comparison.Left, comparison.Right)
                ?? (Path.GetFileName(left), Path.GetFileName(right));
            return Save(html, new ComparedHtml(comparison, leftName, rightName).Page());
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (asJson)
        {
            Console.Out.WriteLine(ComparedJson.Of(comparison).ToJsonString(Indented));
        }
        else
        {
            ComparedConsole.Write(comparison, ResultConsole.Open());
        }

        return ExitCode.Done;
    }

    private static int Save(string path, string page)
    {
        try
        {
            if (path is StandardFile.Name)
            {
                using var output = Console.OpenStandardOutput();
                output.Write(Encoding.UTF8.GetBytes(page));
            }
            else
            {
                File.WriteAllText(path, page);
            }

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
