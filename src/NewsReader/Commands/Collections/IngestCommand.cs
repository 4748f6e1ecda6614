using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Following.Fetching;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Addresses;
using NewsReader.Ingestion.Files;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Commands.Collections;

/// <summary><c>ingest PATH…</c>: takes files, folders and pages of the web into the collection.</summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description =
            "Files and folders; an address (https://…) is fetched once; - is one document on standard input. In a folder, every file of a "
            + "format that is read; the others are named.",
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

            if (parsed.GetValue(Watch) && parsed.GetValue(Paths)?.Any(FetchAddress.IsOfWeb) is true)
            {
                parsed.AddError("An address cannot be watched.");
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
                var files = paths.Where(path => path is not StandardFile.Name && !FetchAddress.IsOfWeb(path));
                var found = new IncomingFiles([.. files], data);
                Format? input = paths.Contains(StandardFile.Name, StringComparer.Ordinal)
                    ? FormatNames.Find(parsed.GetValue(FormatName) ?? FormatNames.Text)
                    : null;
                return await (parsed.GetValue(Watch)
                    ? WatchAsync(found, ingester, cancellation)
                    : RunAsync(found, [.. paths.Where(FetchAddress.IsOfWeb)], input, ingester, cancellation));
            },
            cancellation));
        return command;
    }

    /// <param name="input">The format of a document on standard input; <see langword="null"/> when there is none.</param>
    private static async Task<int> RunAsync(IncomingFiles from, string[] addresses, Format? input, Ingester ingester,
        CancellationToken cancellation)
    {
        var found = from.Find();
        var done = found.Missing.Select(path => new IngestResult(path, Outcome.Failed, "there is no such file or folder")).ToList();
        await using var line = new IngestPipeline(ingester);
        await LongWork.ShowAsync("Ingesting", found.Files, async batch =>
            done.AddRange(await line.AddFilesAsync(from, batch, cancellation)));
        done.AddRange(await line.EndAsync());
        done.AddRange(await FetchAsync(addresses, ingester, cancellation));
        if (input is { } format)
        {
            done.Add(await ingester.IngestAsync(new IncomingDocument("standard input", format, StandardFile.ReadInput(), Identity: null),
                cancellation));
        }

        return await new IngestReport(done, found.PassedOver).ShowAsync();
    }

    private static async Task<List<IngestResult>> FetchAsync(string[] addresses, Ingester ingester, CancellationToken cancellation)
    {
        var done = new List<IngestResult>();
        if (addresses.Length == 0)
        {
            return done;
        }

        try
        {
            using var fetcher = new Fetcher(FetchSettings.FromEnvironment(), TimeProvider.System);
            var fetching = new AddressIngest(fetcher, ingester);
            foreach (var address in addresses)
            {
                done.Add(await fetching.IngestAsync(address, cancellation));
            }
        }
        catch (FormatException wrong)
        {
            done.AddRange(addresses.Select(address => new IngestResult(address, Outcome.Failed, wrong.Message)));
        }

        return done;
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
