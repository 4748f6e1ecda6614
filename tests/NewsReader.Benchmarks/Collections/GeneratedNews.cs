namespace NewsReader.Benchmarks.Collections;

/// <summary>
/// A collection of news that never was, without end and the same for the same seed: words as frequent as Zipf's law has
/// them, people with roles who come back, stories told in several versions over a few days, quotes shared, trimmed and
/// altered between the versions.
/// </summary>
public static class GeneratedNews
{
    private const int People = 5_000;

    /// <summary>Stories that are in the news at the same time.</summary>
    private const int OpenStories = 60;

    /// <summary>How often a report appears: some 300 a day.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(5);

    private static readonly DateTimeOffset FirstDay = new(2018, 1, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>The articles in order of appearance; take as many as are wanted.</summary>
    public static IEnumerable<GeneratedArticle> Articles(int seed)
    {
        var chance = new Random(seed);
        var vocabulary = new Vocabulary(chance);
        var people = Enumerable.Range(0, People).Select(_ => Person.Draw(chance)).ToList();
        var writer = new ReportWriter(vocabulary, chance);
        var open = new List<Plot>();
        var stories = 0;
        for (var number = 1; ; number++)
        {
            while (open.Count < OpenStories)
            {
                open.Add(new(++stories, vocabulary, people, chance));
            }

            var plot = open[chance.Next(open.Count)];
            yield return writer.Write(number, plot, FirstDay + (number * Pace));
            if (--plot.ReportsToCome == 0)
            {
                open.Remove(plot);
            }
        }
    }
}
