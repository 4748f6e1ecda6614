using System.Diagnostics;
using System.Globalization;
using Dapper;
using NewsReader.Configuration;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>
/// <c>readers [--readers N] [--documents N] [--within MS] [--program FILE] [--seed N]</c>: so many readers, each with another
/// page every second, while a folder of so many documents that appears is taken in. A page that is not whole is a failure, and
/// so is, where a time is given, a longer one at the 95th percentile. The times are those of the pages opened since the
/// folder appeared, with a collection that readers have used for a while.
/// </summary>
internal static class ReadersRun
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (seed, documents, readers) = (options.Seed(), options.Number("--documents") ?? 5_000, options.Number("--readers") ?? 200);
        var work = Directory.CreateTempSubdirectory("newsreader-readers-");
        var (folder, data, news) =
            (work.CreateSubdirectory("in").FullName, Path.Combine(work.FullName, "data"), Path.Combine(work.FullName, "news"));
        NewsFolder.Fill(news, documents, seed);
        var (site, address) = await ProgramProcess.ServeAsync(options.Text("--program") ?? ProgramProcess.Built, data, "--watch", folder);
        using (site)
        {
            using var crowd = new ReaderCrowd(address, seed);
            using var closing = new CancellationTokenSource();
            var reading = crowd.RunAsync(readers, Look, closing.Token);
            await Task.Delay(Before);
            Console.WriteLine($"before: {crowd.Report()}");
            crowd.Forget();
            var watch = Stopwatch.StartNew();
            Directory.Move(news, Path.Combine(folder, "news"));
            await TakenInAsync(data, crowd, documents);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{documents} documents in {watch.Elapsed.TotalSeconds:0} s while {readers} readers read, {Environment.ProcessorCount} "
                + $"cores shared with them"));
            await closing.CancelAsync();
            await reading;
            Console.WriteLine(crowd.Report());
            crowd.Errors.Take(5).ToList().ForEach(Console.WriteLine);
            return crowd.Errors.Count == 0 && crowd.At(0.95) <= (options.Number("--within") ?? double.PositiveInfinity) ? 0 : 1;
        }
    }

    /// <summary>Waits until every document is in the collection, and tells the readers what there is to read.</summary>
    private static async Task TakenInAsync(string data, ReaderCrowd crowd, int documents)
    {
        await using var database = new SqliteDatabase(new DataDirectory(data).Database);
        for (var kept = 0L; kept < documents; await Task.Delay(TimeSpan.FromSeconds(0.5)))
        {
            kept = await database.ReadAsync(connection =>
                connection.ExecuteScalarAsync<long>("select count(*) from source where state = 'read' and origin like '%.md'"));
            crowd.Articles =
                (int)Math.Max(2,
                    await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select max(id) from article")));
        }
    }
}
