using System.Diagnostics;
using System.Globalization;
using NewsReader.Configuration;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>
/// <c>kill [--rounds N] [--documents N] [--program FILE] [--seed N]</c>: kills the program at a random instant while it
/// takes documents in, and looks at what it left: every document it had acknowledged is there once, none is half-written,
/// and taking the same folder in again makes the collection whole. The ways of taking in take turns: a watched folder with a
/// line for each document, the site with an answer for each, and the folder at once, in batches.
/// </summary>
internal static class KillRun
{
    private const int Senders = 4;

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var program = options.Text("--program") ?? ProgramProcess.Built;
        var seed = options.Seed();
        var (chance, work) = (new Random(seed), Directory.CreateTempSubdirectory("newsreader-kill-"));
        var files = NewsFolder.Fill(Path.Combine(work.FullName, "in"), options.Number("--documents") ?? 1_000, seed);
        var (broken, rounds) = (0, options.Number("--rounds") ?? 20);
        for (var round = 1; round <= rounds; round++)
        {
            var data = Path.Combine(work.FullName, string.Create(CultureInfo.InvariantCulture, $"data{round}"));
            broken += await RoundAsync(new(program, data, files, chance), round);
        }

        Console.WriteLine($"{rounds} kills, {broken} of them left something broken");
        work.Delete(recursive: true);
        return broken == 0 ? 0 : 1;
    }

    private static async Task<int> RoundAsync(Round round, int number)
    {
        var watch = Stopwatch.StartNew();
        var acknowledged = (number % 3) switch
        {
            1 => await KillWatchingAsync(round),
            2 => await KillServingAsync(round),
            _ => await KillBatchAsync(round),
        };
        var problems = new List<string>(await KilledCollection.ProblemsAsync(round.Data, acknowledged));
        problems.AddRange(await ResumeAsync(round));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"round {number,2}: killed {(number % 3 == 0 ? "in a batch" : $"after {acknowledged.Count} acknowledged documents")}, "
            + $"{problems.Count} problems, {watch.Elapsed.TotalSeconds:F1} s"));
        problems.ForEach(Console.WriteLine);
        return Math.Min(problems.Count, 1);
    }

    /// <summary>Kills a watching program some instant after it acknowledged some number of documents.</summary>
    private static async Task<IReadOnlyCollection<string>> KillWatchingAsync(Round round)
    {
        using var program = ProgramProcess.Start(round.Program, round.Data, "ingest", "--watch", Path.GetDirectoryName(round.Files[0])!);
        var (acknowledged, after) = (new List<string>(), round.Chance.Next(round.Files.Count));
        while (await program.Output.ReadLineAsync() is { } line)
        {
            acknowledged.Add(line[..line.LastIndexOf(':')]);
            if (acknowledged.Count == after + 1)
            {
                await Task.Delay(round.Chance.Next(20));
                program.Kill();
            }
        }

        await program.EndAsync();
        return acknowledged;
    }

    /// <summary>Kills a site some instant after it answered that it has so many documents; several clients send at the same time.</summary>
    private static async Task<IReadOnlyCollection<string>> KillServingAsync(Round round)
    {
        var (site, address) = await ProgramProcess.ServeAsync(round.Program, round.Data);
        using (site)
        using (var sender = new DocumentSender(address))
        {
            var sending =
                Task.WhenAll(Enumerable.Range(0, Senders)
                    .Select(first => sender.SendAsync(round.Files.Skip(first).Where((_, index) => index % Senders == 0))));
            var after = round.Chance.Next(round.Files.Count);
            while (sender.Acknowledged.Count <= after && !sending.IsCompleted)
            {
                await Task.Delay(1);
            }

            await Task.Delay(round.Chance.Next(20));
            site.Kill();
            await sending;
            await site.EndAsync();
            return sender.Acknowledged;
        }
    }

    /// <summary>Kills a program in the middle of its batches, which it acknowledges only at the end.</summary>
    private static async Task<IReadOnlyCollection<string>> KillBatchAsync(Round round)
    {
        using var program = ProgramProcess.Start(round.Program, round.Data, "ingest", Path.GetDirectoryName(round.Files[0])!);
        // it starts in one second and takes in some hundred documents a second
        await Task.Delay(round.Chance.Next(500, 1_500 + (4 * round.Files.Count)));
        program.Kill();
        await program.EndAsync();
        return [];
    }

    /// <summary>Takes the folder in again, to its end, and looks whether every document is there once.</summary>
    private static async Task<IEnumerable<string>> ResumeAsync(Round round)
    {
        using var program = ProgramProcess.Start(round.Program, round.Data, "ingest", Path.GetDirectoryName(round.Files[0])!);
        var said = await program.Output.ReadToEndAsync();
        var code = await program.EndAsync();
        await using var database = new SqliteDatabase(new DataDirectory(round.Data).Database);
        return (await KilledCollection.NotOnceAsync(database, round.Files, "taken in again"))
            .Concat(code == 0 ? [] : [$"taking in again ended with {code}: {said}"]);
    }

    private sealed record Round(string Program, string Data, IReadOnlyList<string> Files, Random Chance);
}
