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

    private volatile Notice? last;

    /// <summary>A number that is another one after a noticed change.</summary>
    public long Generation()
    {
        var known = last;
        if (known is not null && clock.GetElapsedTime(known.At) < Latest)
        {
            return known.Generation;
        }

        var now = database.ReadGeneration();
        if (now != known?.Generation)
        {
            last = new(now, clock.GetTimestamp());
        }

        return now;
    }

    /// <summary>Notices at the next look whatever has changed until then.</summary>
    public void LookAgain() => last = null;

    private sealed record Notice(long Generation, long At);
}
