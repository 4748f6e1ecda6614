using NewsReader.Storage;

namespace NewsReader.Caching;

/// <summary>
/// Which changes of the collection kept answers know of. A change after two quiet seconds is noticed at once, and so is what
/// this site's readers send; what is taken in all the time is noticed every two seconds, or most of the time would go into making the same answers anew.
/// </summary>
internal sealed class ChangeVersion(Database database, TimeProvider clock)
{
    /// <summary>How old a kept answer may be while documents keep coming in.</summary>
    public static readonly TimeSpan Latest = TimeSpan.FromSeconds(2);

    private Notice last = new(Generation: null, At: null);

    /// <summary>A number that is another one after a noticed change.</summary>
    public long Generation()
    {
        var known = Volatile.Read(ref last);
        if (known is { Generation: { } held, At: { } noticed } && clock.GetElapsedTime(noticed) < Latest)
        {
            return held;
        }

        var now = database.ReadGeneration();
        if (now != known.Generation)
        {
            // Unless somebody was told to look again meanwhile. The first look of all notices no change.
            Interlocked.CompareExchange(ref last, new(now, known.Generation is null ? null : clock.GetTimestamp()), known);
        }

        return now;
    }

    /// <summary>Notices at the next look whatever has changed until then.</summary>
    public void LookAgain() => Volatile.Write(ref last, new(Volatile.Read(ref last).Generation, At: null));

    /// <param name="Generation">What was noticed last; <see langword="null"/>: nothing yet.</param>
    /// <param name="At">When, in ticks of the clock; <see langword="null"/>: too long ago to hold.</param>
    private sealed record Notice(long? Generation, long? At);
}
