using NewsReader.Following.Schedule;

namespace NewsReader.Benchmarks.Following;

/// <summary>Visits one article for thirty days by a schedule, with a clock of its own.</summary>
internal sealed class SimulatedWatch(SimulatedArticle article, Func<ArticleRhythm, TimeSpan?, DateTimeOffset, TimeSpan> wait, Random random)
{
    /// <summary>Share of edits so small that a second visit confirms them.</summary>
    private const double SmallEdits = 0.6;

    private static readonly DateTimeOffset Published = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = Published + TimeSpan.FromHours(SimulatedArticle.Hours);

    /// <summary>Visits that were made, those that confirm included.</summary>
    public int Visits { get; private set; }

    /// <summary>Hours from each edit that was seen separately to the visit that saw it.</summary>
    public List<double> Delays { get; } = [];

    /// <summary>Makes all visits. The first one is made up to twenty minutes after publication.</summary>
    public void Run()
    {
        var now = Published + TimeSpan.FromMinutes(20 * random.NextDouble());
        var (rhythm, seen) = (ArticleRhythm.Begin(Published, now), Seen(now));
        Visits = 1;
        while (true)
        {
            var isEdited = false;
            now += wait(rhythm, null, now);
            if (now >= End)
            {
                return;
            }

            Visits++;
            if (Seen(now) is var count && count > seen)
            {
                (isEdited, seen) = (true, count);
                Delays.Add((now - Published).TotalHours - article.Edits[count - 1]);
            }

            rhythm = rhythm.After(isEdited, now);
            if (isEdited && random.NextDouble() < SmallEdits)
            {
                now += wait(rhythm, TimeSpan.FromMinutes(2 + 3 * random.NextDouble()), now);
                Visits++;
                rhythm = rhythm.After(isEdited: false, now);
            }
        }
    }

    private int Seen(DateTimeOffset now)
    {
        var hours = (now - Published).TotalHours;
        return article.Edits.Count(at => at <= hours);
    }
}
