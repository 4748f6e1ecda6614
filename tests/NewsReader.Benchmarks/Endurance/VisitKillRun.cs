using System.Globalization;
using Dapper;
using NewsReader.Configuration;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>
/// <c>kill visits [--rounds N] [--pages N] [--kills N] [--program FILE] [--seed N]</c>: follows feeds of pages, kills the program at random
/// instants while it visits them for the first time and again after half of them were edited, and looks at what it left: every report is
/// there once, and every edit is one revision.
/// </summary>
internal static class VisitKillRun
{
    /// <summary>Kills of a round unless more are asked for: half during the first visits, half during those after the edit.</summary>
    private const int UsualKills = 20;

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (program, seed) = (options.Text("--program") ?? ProgramProcess.Built, options.Seed());
        var (chance, work) = (new Random(seed), Directory.CreateTempSubdirectory("newsreader-visits-"));
        var (lost, twice, rounds) = (0, 0, options.Number("--rounds") ?? 1);
        var kills = options.Number("--kills") ?? UsualKills;
        for (var round = 1; round <= rounds; round++)
        {
            var data = Path.Combine(work.FullName, string.Create(CultureInfo.InvariantCulture, $"data{round}"));
            await using var web = await PagesOfManyHosts.StartAsync(options.Number("--pages") ?? 1_000);
            var found = await RoundAsync(program, data, web, kills / 2, chance);
            (lost, twice) = (lost + found.Lost, twice + found.Twice);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"round {round,2}: {web.Count} pages, {web.Served} requests, lost {found.Lost}, twice {found.Twice}"));
            found.Problems.ForEach(Console.WriteLine);
            lost += found.Problems.Count;
        }

        Console.WriteLine($"{rounds * 2 * (kills / 2)} kills: lost {lost}, twice {twice}");
        work.Delete(recursive: true);
        return lost + twice == 0 ? 0 : 1;
    }

    private static async Task<(int Lost, int Twice, List<string> Problems)> RoundAsync(string program, string data, PagesOfManyHosts web,
        int kills, Random chance)
    {
        using (var following = Start(program, data, ["follow", .. web.Feeds]))
        {
            await following.Output.ReadToEndAsync();
            await following.EndAsync();
        }

        await VisitAsync(program, data, web, kills, chance);
        web.EditHalf();
        await MakeDueAsync(data);
        await VisitAsync(program, data, web, kills, chance);
        var problems = (await KilledCollection.ProblemsAsync(data, [])).ToList();
        var (lost, twice) = await CountAsync(data, web);
        return (lost, twice, problems);
    }

    /// <summary>Visits what is due, killed a few times on the way and then to the end.</summary>
    private static async Task VisitAsync(string program, string data, PagesOfManyHosts web, int kills, Random chance)
    {
        for (var kill = 0; kill < kills; kill++)
        {
            using var visiting = Start(program, data, "visit", "--due");
            var ended = visiting.Output.ReadToEndAsync();
            await Task.WhenAny(ended, web.ServedAsync(chance.Next(1, 2 * web.Count / (kills + 1))));
            await Task.Delay(chance.Next(30));
            visiting.Kill();
            await visiting.EndAsync();
            await EndLeasesAsync(data);
        }

        using var last = Start(program, data, "visit", "--due");
        await last.Output.ReadToEndAsync();
        await last.EndAsync();
    }

    private static ProgramProcess Start(string program, string data, params string[] arguments) =>
        ProgramProcess.Start(program, data, [("NEWSREADER_ALLOW_PRIVATE", "127.0.0.0/8"), ("NEWSREADER_VISITS_AT_A_TIME", "64")], arguments);

    /// <summary>Lets the leases of killed visits end now, as they do by themselves after a quarter of an hour.</summary>
    private static Task EndLeasesAsync(string data) => ChangeAsync(data, "update watch set leased_until = null, lease = null");

    private static Task MakeDueAsync(string data) =>
        ChangeAsync(data, "update watch set next_at = added_at where kind = 'page' and next_at is not null");

    private static async Task ChangeAsync(string data, string sql)
    {
        await using var database = new SqliteDatabase(new DataDirectory(data).Database);
        await database.WriteAsync(change => change.ExecuteAsync(sql));
    }

    /// <summary>How many texts are missing, and how many are there more than once.</summary>
    private static async Task<(int Lost, int Twice)> CountAsync(string data, PagesOfManyHosts web)
    {
        await using var database = new SqliteDatabase(new DataDirectory(data).Database);
        var articles = await database.ReadAsync(connection => connection.QueryAsync<(string Identity, long Revisions)>(
            "select a.identity, count(*) from article a join revision r on r.article_id = a.id group by a.id"));
        var kept = articles.ToLookup(article => article.Identity, article => article.Revisions, StringComparer.Ordinal);
        var (lost, twice) = (0, Math.Max(0, kept.Count - web.Count));
        for (var page = 0; page < web.Count; page++)
        {
            var (found, wanted) = (kept[web.Address(page)].Sum(), web.IsEdited(page) ? 2 : 1);
            lost += (int)Math.Max(0, wanted - found);
            twice += (int)Math.Max(0, found - wanted);
        }

        return (lost, twice);
    }
}
