using System.CommandLine;
using NewsReader.Ingestion;

namespace NewsReader.Commands;

/// <summary><c>ingest PATH…</c>: takes files and folders into the collection.</summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files and folders. In a folder, every file of a format that is read.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Watch = new("--watch") { Description = "Go on taking in what is new or changed, until Ctrl+C." };

    public static Command Create()
    {
        var command = new Command("ingest", "Take files and folders into the collection.") { Paths, Watch };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed,
            (_, database) =>
            {
                var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
                var paths = parsed.GetValue(Paths)!;
                return parsed.GetValue(Watch) ? WatchAsync(paths, ingester, cancellation) : RunAsync(paths, ingester, cancellation);
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, Ingester ingester, CancellationToken cancellation)
    {
        var files = ArrivalFiles.Find(paths, out var missing);
        var done = missing.Select(path => new Ingested(path, Outcome.Failed, "there is no such file or folder")).ToList();
        await LongWork.ShowAsync("Ingesting", files, async batch => done.AddRange(await ingester.IngestFilesAsync(batch, cancellation)));
        return await ReportAsync(done);
    }

    /// <summary>Takes in what is there and whatever comes, a line for each, until it is told to stop.</summary>
    private static async Task<int> WatchAsync(string[] paths, Ingester ingester, CancellationToken cancellation)
    {
        await new FolderWatch(paths).RunAsync(
            async files =>
            {
                foreach (var done in await ingester.IngestFilesAsync(files, cancellation))
                {
                    await (done.Outcome == Outcome.Failed ? Console.Error : Console.Out).WriteLineAsync(
                        $"{done.Origin}: {done.Reason ?? done.Outcome.ToString().ToLowerInvariant()}");
                }
            },
            cancellation);
        return ExitCode.Done;
    }

    /// <summary>Names what failed on standard error, and counts what was done on standard output.</summary>
    private static async Task<int> ReportAsync(List<Ingested> done)
    {
        foreach (var failure in done.Where(one => one.Outcome == Outcome.Failed))
        {
            await Console.Error.WriteLineAsync($"{failure.Origin}: {failure.Reason}");
        }

        var counts = done.CountBy(one => one.Outcome).ToDictionary();
        Console.WriteLine(string.Join(
            " · ",
            $"{counts.GetValueOrDefault(Outcome.Added)} added",
            $"{counts.GetValueOrDefault(Outcome.Revised)} new revisions",
            $"{counts.GetValueOrDefault(Outcome.Unchanged)} unchanged",
            $"{counts.GetValueOrDefault(Outcome.Failed)} failed"));
        return counts.ContainsKey(Outcome.Failed) ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
