using NewsReader.Storage;

namespace NewsReader.Caching;

/// <summary>
/// Which changes of the collection kept answers know of. A change after a quiet second is noticed at once, and so is what
/// this site's readers send; what is taken in all the time is noticed once a second, or no answer would be given twice.
/// </summary>
internal sealed class NoticedChanges(Database database, TimeProvider clock)
{
    /// <summary>How old a kept answer may be while documents keep coming in.</summary>
    public static readonly TimeSpan Latest = TimeSpan.FromSeconds(1);

    private Notice last = Notice.Old();

    /// <summary>A number that is another one after a noticed change.</summary>
    public long Generation()
    {
        var known = Volatile.Read(ref last);
        if (known.At is { } noticed && clock.GetElapsedTime(noticed) < Latest)
        {
            return known.Generation;
        }

        var now = database.ReadGeneration();
        if (known.At is null || now != known.Generation)
        {
            Interlocked.CompareExchange(ref last, new(now, clock.GetTimestamp()), known); // unless somebody was told to look again meanwhile
        }

        return now;
    }

    /// <summary>Notices at the next look whatever has changed until then.</summary>
    public void LookAgain() => Volatile.Write(ref last, Notice.Old());

    /// <param name="Generation">What was noticed.</param>
    /// <param name="At">When, in ticks of the clock; <see langword="null"/>: too long ago to hold.</param>
    private sealed record Notice(long Generation, long? At)
    {
        public static Notice Old() => new(0, At: null);
    }
}
