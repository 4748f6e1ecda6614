using System.CommandLine;
using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.Commands;

/// <summary><c>ingest PATH…</c>: takes files and folders into the collection.</summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files and folders. In a folder, every file of a format that is read.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("ingest", "Take files and folders into the collection.") { Paths };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed, (_, database) => RunAsync(parsed.GetValue(Paths)!, database, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, Database database, CancellationToken cancellation)
    {
        var files = ArrivalFiles.Find(paths, out var missing);
        var done = missing.Select(path => new Ingested(path, Outcome.Failed, "there is no such file or folder")).ToList();
        var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
        await LongWork.ShowAsync("Ingesting", files, async file => done.Add(await IngestAsync(ingester, file, cancellation)));
        return await ReportAsync(done);
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

    private static async Task<Ingested> IngestAsync(Ingester ingester, string file, CancellationToken cancellation)
    {
        try
        {
            return await ingester.IngestAsync(await ArrivalFiles.ReadAsync(file, cancellation: cancellation), cancellation);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new(file, Outcome.Failed, unreadable.Message);
        }
    }
}
