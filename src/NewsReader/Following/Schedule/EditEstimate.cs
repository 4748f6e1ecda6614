namespace NewsReader.Following.Schedule;

/// <summary>Estimates how soon an article is edited again, and how long to wait for it.</summary>
internal static class EditEstimate
{
    /// <summary>
    /// Probability of an edit until the next visit. With this one fewer than fifty visits in thirty days see nine edits in ten separately
    /// (<c>simulate</c>); .05 and .08, tried in a prototype with longer half-lives, see some more with more visits.
    /// </summary>
    private const double Chance = 0.1;

    /// <summary>Hours that the usual course of articles counts as much as what was seen of this one.</summary>
    private const double HoursOfPrior = 4;

    /// <summary>Edits an hour of a new article, on average.</summary>
    private const double RateAtFirst = 0.45;

    /// <summary>Hours and exponent of the decline of that rate.</summary>
    private const double HoursOfDecline = 2.5;

    private const double Decline = -1.35; // how fast edits grow rarer with age, of the same curve

    /// <summary>Part of the time since the last edit that <see cref="WaitByQuiet"/> waits.</summary>
    private const double ShareOfQuiet = 0.15;

    /// <summary>Edits an hour: those that were seen and those that articles of its age have, weighed by their hours. Above 0.</summary>
    public static double RateOf(ArticleRhythm rhythm)
    {
        var usual = RateAtFirst * Math.Pow(1 + rhythm.Age.TotalHours / HoursOfDecline, Decline);
        return (rhythm.Edits + HoursOfPrior * usual) / (rhythm.Hours + HoursOfPrior);
    }

    /// <summary>The time in which an edit happens with the chosen probability, at most a year.</summary>
    public static TimeSpan WaitOf(ArticleRhythm rhythm)
    {
        const double year = 365 * 24; // hours
        return TimeSpan.FromHours(Math.Min(-Math.Log(1 - Chance) / RateOf(rhythm), year));
    }

    /// <summary>The simple rule that the estimate is measured against: a share of the time since the last edit.</summary>
    public static TimeSpan WaitByQuiet(ArticleRhythm rhythm) => rhythm.Quiet * ShareOfQuiet;
}
