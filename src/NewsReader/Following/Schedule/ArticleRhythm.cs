namespace NewsReader.Following.Schedule;

/// <summary>
/// What visits have shown of the edits of an article; stored with its watch. Times are those between visits, not those of the clock,
/// so that a clock that jumps adds at most <see cref="MostBetweenVisits"/>.
/// </summary>
internal sealed record ArticleRhythm
{
    /// <summary>The most that the time between two visits counts: twice the longest wait. Beyond are stopped programs and clocks.</summary>
    public static readonly TimeSpan MostBetweenVisits = TimeSpan.FromHours(144);

    /// <summary>When it was visited last.</summary>
    public required DateTimeOffset VisitedAt { get; init; }

    /// <summary>Time since publication as far as it is known, else since the first visit. Never negative.</summary>
    public TimeSpan Age { get; init; }

    /// <summary>Time since the last edit, or since publication. Never negative.</summary>
    public TimeSpan Quiet { get; init; }

    /// <summary>Edits that visits have found, the older ones counting less.</summary>
    public double Edits { get; init; }

    /// <summary>Hours in which they were found, the older ones counting less.</summary>
    public double Hours { get; init; }

    /// <summary>An article at its first visit.</summary>
    /// <param name="published">When it says that it was published; <see langword="null"/>, or a time that cannot be, counts as now.</param>
    public static ArticleRhythm Begin(DateTimeOffset? published, DateTimeOffset now)
    {
        var age = published is { } known && known <= now ? now - known : TimeSpan.Zero;
        return new() { VisitedAt = now, Age = age, Quiet = age };
    }

    /// <summary>The rhythm after one more visit.</summary>
    /// <param name="isEdited">Whether the visit found an edit.</param>
    public ArticleRhythm After(bool isEdited, DateTimeOffset now)
    {
        var passed = now <= VisitedAt ? TimeSpan.Zero : now - VisitedAt < MostBetweenVisits ? now - VisitedAt : MostBetweenVisits;
        return new()
        {
            VisitedAt = now,
            Age = Age + passed,
            Quiet = isEdited ? TimeSpan.Zero : Quiet + passed,
            Edits = Edits + (isEdited ? 1 : 0),
            Hours = Hours + passed.TotalHours,
        };
    }
}
