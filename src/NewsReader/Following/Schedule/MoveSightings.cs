namespace NewsReader.Following.Schedule;

/// <summary>Visits that a site redirected for good (301, 308); stored with the watch.</summary>
/// <param name="Target">Where to.</param>
/// <param name="Days">Different days on which it did, in UTC; at least 1.</param>
/// <param name="LastDay">The last of them.</param>
internal sealed record MoveSightings(string Target, int Days, DateOnly LastDay)
{
    /// <summary>Days on which a move must be seen before the new address is taken over.</summary>
    private const int DaysToAdopt = 3;

    /// <summary>Whether the new address takes the place of the old one.</summary>
    public bool IsAdopted => Days >= DaysToAdopt;

    /// <summary>The sightings after one more visit; <see langword="null"/> when it was not redirected for good.</summary>
    public static MoveSightings? After(MoveSightings? before, Uri? movedTo, DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        return movedTo is null ? null
            : before is null || !string.Equals(before.Target, movedTo.AbsoluteUri, StringComparison.Ordinal)
                ? new(movedTo.AbsoluteUri, 1, day)
            : before.LastDay == day ? before
            : before with { Days = before.Days + 1, LastDay = day };
    }
}
