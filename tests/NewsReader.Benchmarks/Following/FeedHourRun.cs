using NewsReader.Benchmarks.Endurance;
using NewsReader.Configuration;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Following;

/// <summary>
/// <c>feeds [--count N] [--hours N] [--program FILE] [--seed N]</c>: the site follows 10,000 feeds of as many hosts on loopback, and visits
/// all of them in each hour of its schedule. An hour takes as long as the visits do; what is measured is the processor time of the site's
/// process in it, as a share of one core for a real hour, and the most memory it held.
/// </summary>
internal static class FeedHourRun
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (count, seed) = (options.Number("--count") ?? 10_000, options.Seed());
        var work = Directory.CreateTempSubdirectory("newsreader-feeds-");
        await using (var web = await WebOfFeeds.StartAsync(seed))
        {
            await FollowedFeeds.MakeAsync(work.FullName, web, count);
            Console.WriteLine($"{count} feeds followed");
            var (site, _) = await ProgramProcess.ServeAsync(options.Text("--program") ?? ProgramProcess.Built, work.FullName,
                [("NEWSREADER_ALLOW_PRIVATE", "127.0.0.0/8"), ("NEWSREADER_VISITS_AT_A_TIME", "64")]);
            using (site)
            {
                await using var database = new SqliteDatabase(new DataDirectory(work.FullName).Database);
                for (web.Hour = 1; web.Hour <= (options.Number("--hours") ?? 3); web.Hour++)
                {
                    await HourAsync(site, web, database);
                }
            }
        }

        work.Delete(recursive: true);
        return 0;
    }

    private static async Task HourAsync(ProgramProcess site, WebOfFeeds web, SqliteDatabase database)
    {
        var (used, asked, reports) = (site.ProcessorTime, web.Requests, await FollowedFeeds.ReportsAsync(database));
        await FollowedFeeds.MakeDueAsync(database);
        do
        {
            await Task.Delay(BetweenLooks);
        }
        while (await FollowedFeeds.WaitingAsync(database) > 0);

        var time = site.ProcessorTime - used;
        Console.WriteLine(FormattableString.Invariant($"hour {web.Hour}: {web.Requests - asked} requests, ")
            + FormattableString.Invariant($"{await FollowedFeeds.ReportsAsync(database) - reports} new reports, ")
            + FormattableString.Invariant($"{await FollowedFeeds.FailuresAsync(database)} failures, ")
            + FormattableString.Invariant($"{time.TotalSeconds:0.0} s of processor time ({time.TotalHours:0.0 %} of a core), ")
            + FormattableString.Invariant($"at most {site.MostMemory >> 20} MiB"));
    }
}
