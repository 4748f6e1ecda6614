using NewsReader.Following.Schedule;

namespace NewsReader.Benchmarks.Following;

/// <summary>
/// <c>simulate</c>: thirty days of 4,000 articles by the scheduler of the program and by simpler rules. An edit counts as seen separately
/// when a visit falls between it and the next one.
/// </summary>
internal static class SimulateCommand
{
    private const int Articles = 4_000;

    private static readonly (string Name, Func<Random, SimulatedArticle> Make)[] Worlds =
    [
        ("news", random => SimulatedArticle.OfNews(random, stretch: 1, burst: 0)),
        ("news with corrections", random => SimulatedArticle.OfNews(random, stretch: 1, burst: 0.1)),
        ("slow news", random => SimulatedArticle.OfNews(random, stretch: 4, burst: 0)),
        ("steady pages", SimulatedArticle.OfSteadyPage),
    ];

    public static int Run(CommandOptions options)
    {
        var seed = options.Seed();
        Console.WriteLine($"{"edits",-24}{"schedule",-24}{"visits",8}{"separate %",12}{"median h",10}{"mean h",8}");
        foreach (var (world, make) in Worlds)
        {
            Measure(world, "shipped", make, seed, random => (rhythm, again, now) =>
                ArticleSchedule.Next(rhythm, VisitLimits.None, again, now, random) is { At: { } at } ? at - now : ArticleSchedule.Ends);
            Measure(world, ".15 of the quiet time", make, seed, random => (rhythm, again, _) => again
                ?? Waits.Jittered(EditEstimate.WaitByQuiet(rhythm), ArticleSchedule.Shortest, ArticleSchedule.Longest, random));
            Measure(world, "every hour", make, seed, _ => (_, again, _) => again ?? TimeSpan.FromHours(1));
        }

        return 0;
    }

    private static void Measure(string world, string schedule, Func<Random, SimulatedArticle> make, int seed,
        Func<Random, Func<ArticleRhythm, TimeSpan?, DateTimeOffset, TimeSpan>> wait)
    {
        var (news, chance) = (new Random(seed), new Random(seed + 1));
        var (visits, edits, delays) = (0L, 0L, new List<double>());
        for (var i = 0; i < Articles; i++)
        {
            var article = make(news);
            var watch = new SimulatedWatch(article, wait(chance), chance);
            watch.Run();
            (visits, edits) = (visits + watch.Visits, edits + article.Edits.Count);
            delays.AddRange(watch.Delays);
        }

        delays.Sort();
        Console.WriteLine(FormattableString.Invariant($"{world,-24}{schedule,-24}{visits / (double)Articles,8:0.0}")
            + FormattableString.Invariant($"{100.0 * delays.Count / edits,12:0.0}")
            + FormattableString.Invariant($"{delays[delays.Count / 2],10:0.00}{delays.Average(),8:0.00}"));
    }
}
