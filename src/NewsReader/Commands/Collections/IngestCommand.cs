using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;

namespace NewsReader.Commands.Collections;

/// <summary><c>ingest PATH…</c>: takes files and folders into the collection.</summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files and folders. In a folder, every file of a format that is read; the others are named.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Watch = new("--watch") { Description = "Go on taking in what is new or changed, until Ctrl+C." };

    public static Command Create()
    {
        var command = new Command("ingest", "Take files and folders into the collection.") { Paths, Watch };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed,
            async (data, database) =>
            {
                var reading = new DocumentReading(TimeProvider.System);
                await using var stopping = cancellation.Register(reading.StopSoon);
                var ingester = new Ingester(database, new Grouping(), TimeProvider.System, reading);
                var found = new IncomingFiles(parsed.GetValue(Paths)!, data);
                return await (parsed.GetValue(Watch) ? WatchAsync(found, ingester, cancellation) : RunAsync(found, ingester, cancellation));
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IncomingFiles from, Ingester ingester, CancellationToken cancellation)
    {
        var found = from.Find();
        var done = found.Missing.Select(path => new IngestResult(path, Outcome.Failed, "there is no such file or folder")).ToList();
        await using var line = new IngestPipeline(ingester);
        await LongWork.ShowAsync("Ingesting", found.Files, async batch => done.AddRange(await line.AddFilesAsync(from, batch, cancellation)));
        done.AddRange(await line.EndAsync());
        return await new IngestReport(done, found.PassedOver).ShowAsync();
    }

    /// <summary>Takes in what is there and whatever comes, a line for each, until it is told to stop.</summary>
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
