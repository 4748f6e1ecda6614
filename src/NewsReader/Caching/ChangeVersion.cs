using NewsReader.Storage;

namespace NewsReader.Caching;

/// <summary>
/// The version of the collection that cached responses are based on. A change after two quiet seconds, or made on this
/// site, is noticed immediately; during an ingest changes are noticed every two seconds, because otherwise most of the time
/// would go into rendering the same pages.
/// </summary>
internal sealed class ChangeVersion(Database database, TimeProvider clock)
{
    /// <summary>Maximum age of a cached response during an ingest.</summary>
    public static readonly TimeSpan Latest = TimeSpan.FromSeconds(2);

    private Notice last = new(Generation: null, At: null);

    /// <summary>A number that changes with each noticed change.</summary>
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
            // Unless another thread has reset the notice meanwhile. The first look notices no change.
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
