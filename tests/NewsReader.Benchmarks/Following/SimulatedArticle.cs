namespace NewsReader.Benchmarks.Following;

/// <summary>The edits of an article in its first thirty days, in hours after publication, in order.</summary>
/// <param name="Edits">When it is edited.</param>
internal sealed record SimulatedArticle(IReadOnlyList<double> Edits)
{
    /// <summary>Hours that are simulated.</summary>
    public const double Hours = 30 * 24;

    /// <summary>The assumed course of news, the one that the estimate assumes: edits an hour at first, and how they become fewer.</summary>
    private const double RateAtFirst = 0.45;

    private const double HoursOfDecline = 2.5;
    private const double Decline = 0.35;
    private const double All = RateAtFirst * HoursOfDecline / Decline;

    /// <summary>An article whose edits become fewer, some of them followed by a correction within the hour.</summary>
    /// <param name="stretch">How many times slower than usual.</param>
    /// <param name="burst">Share of edits that another one follows, after 24 minutes on average.</param>
    public static SimulatedArticle OfNews(Random random, double stretch, double burst)
    {
        // Articles differ: how much one is edited has an exponential distribution around the average.
        var (liveliness, edits, sum) = (Exponential(random, 1), new List<double>(), 0.0);
        while (true)
        {
            sum += Exponential(random, 1) / liveliness;
            var at = sum >= All ? Hours : stretch * HoursOfDecline * (Math.Pow(1 - sum / All, -1 / Decline) - 1);
            if (at >= Hours)
            {
                return Of(edits);
            }

            edits.Add(at);
            if (random.NextDouble() < burst)
            {
                edits.Add(at + Exponential(random, 0.4));
            }
        }
    }

    /// <summary>A page that is edited at one pace all the time.</summary>
    public static SimulatedArticle OfSteadyPage(Random random)
    {
        const double meanHours = 60;
        var (mean, edits, at) = (meanHours / Exponential(random, 1), new List<double>(), 0.0);
        while ((at += Exponential(random, mean)) < Hours)
        {
            edits.Add(at);
        }

        return Of(edits);
    }

    private static SimulatedArticle Of(List<double> edits) => new([.. edits.Where(at => at < Hours).Order()]);

    private static double Exponential(Random random, double mean) => -mean * Math.Log(1 - random.NextDouble());
}
