using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Commands.Collections;

/// <summary><c>ingest PATH…</c>: takes files and folders into the collection.</summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description =
            "Files and folders; - is one document on standard input. In a folder, every file of a format that is read; the others are "
            + "named.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Watch = new("--watch") { Description = "Go on taking in what is new or changed, until Ctrl+C." };

    private static readonly Option<string?> FormatName = FormatNames.Option();

    public static Command Create()
    {
        var command = new Command("ingest", "Take files and folders into the collection.") { Paths, Watch, FormatName };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(Watch) && parsed.GetValue(Paths)?.Contains(StandardFile.Name, StringComparer.Ordinal) is true)
            {
                parsed.AddError("Standard input (-) cannot be watched.");
            }
        });
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed,
            async (data, database) =>
            {
                var reading = new DocumentReading(TimeProvider.System);
                await using var stopping = cancellation.Register(reading.StopSoon);
                var ingester = new Ingester(database, new Grouping(), TimeProvider.System, reading);
                var paths = parsed.GetValue(Paths)!;
                var found = new IncomingFiles([.. paths.Where(path => path is not StandardFile.Name)], data);
                Format? input = paths.Contains(StandardFile.Name, StringComparer.Ordinal)
                    ? FormatNames.Find(parsed.GetValue(FormatName) ?? FormatNames.Text)
                    : null;
                return await (parsed.GetValue(Watch)
                    ? WatchAsync(found, ingester, cancellation)
                    : RunAsync(found, input, ingester, cancellation));
            },
            cancellation));
        return command;
    }

    /// <param name="input">The format of a document on standard input; <see langword="null"/> when there is none.</param>
    private static async Task<int> RunAsync(IncomingFiles from, Format? input, Ingester ingester, CancellationToken cancellation)
    {
        var found = from.Find();
        var done = found.Missing.Select(path => new IngestResult(path, Outcome.Failed, "there is no such file or folder")).ToList();
        await using var line = new IngestPipeline(ingester);
        await LongWork.ShowAsync("Ingesting", found.Files, async batch =>
            done.AddRange(await line.AddFilesAsync(from, batch, cancellation)));
        done.AddRange(await line.EndAsync());
        if (input is { } format)
        {
            done.Add(await ingester.IngestAsync(new IncomingDocument("standard input", format, StandardFile.ReadInput(), Identity: null),
                cancellation));
        }

        return await new IngestReport(done, found.PassedOver).ShowAsync();
    }

    /// <summary>Ingests existing and new files, one line for each, until it is stopped.</summary>
    private static async Task<int> WatchAsync(IncomingFiles found, Ingester ingester, CancellationToken cancellation)
    {
        await new FolderWatch(found).RunAsync(
            async files =>
            {
                foreach (var done in await ingester.IngestFilesAsync(found, files, cancellation))
                {
                    await (done.Outcome == Outcome.Failed ? Console.Error : Console.Out).WriteLineAsync(
                        LogLine.Escape($"{done.Origin}: {done.Reason ?? done.Outcome.ToString().ToLowerInvariant()}"));
                }
            },
            cancellation);
        return ExitCode.Done;
    }
}
