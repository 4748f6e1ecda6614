namespace NewsReader.Following.Fetching;

/// <summary>
/// Gives each host one request at a time, with a pause after each. Whoever waits is served in no particular order. Thread-safe.
/// </summary>
internal sealed class HostTurns(TimeProvider time)
{
    /// <summary>The pause that every host gets between two requests, whatever its robots.txt says.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Hosts that are remembered before those are forgotten that were asked nothing for an hour.</summary>
    private const int MostIdle = 1_000;

    /// <summary>Time between two looks at which hosts can be forgotten: each look goes over all of them.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);
    private DateTimeOffset nextLook = DateTimeOffset.MinValue;

    /// <summary>Waits for the turn of a request; disposing what is returned ends it.</summary>
    /// <param name="pause">A longer pause than usual that the host asks for.</param>
    public async Task<IDisposable> EnterAsync(string host, TimeSpan pause, CancellationToken cancellation)
    {
        var turn = Join(host);
        var isEntered = false;
        try
        {
            await turn.Place.WaitAsync(cancellation);
            isEntered = true;
            var asked = pause > Pause ? pause : Pause;
            var wait = turn.NextAt(asked) - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait < asked ? wait : asked, time, cancellation); // longer only when the clock went back
            }

            return new Ending(() => Leave(turn, isEntered: true));
        }
        catch
        {
            Leave(turn, isEntered, hasAsked: false);
            throw;
        }
    }

    private Turn Join(string host)
    {
        lock (turns)
        {
            var now = time.GetUtcNow();
            if (turns.Count > MostIdle && now >= nextLook)
            {
                nextLook = now + BetweenLooks;
                var longAgo = now - TimeSpan.FromHours(1);
                var idle = turns.Where(turn => turn.Value.Waiting == 0 && turn.Value.EndedAt < longAgo).Select(turn => turn.Key).ToList();
                idle.ForEach(name => turns.Remove(name));
            }

            if (!turns.TryGetValue(host, out var turn))
            {
                turns[host] = turn = new();
            }

            turn.Waiting++;
            return turn;
        }
    }

    private void Leave(Turn turn, bool isEntered, bool hasAsked = true)
    {
        lock (turns)
        {
            turn.Waiting--;
            turn.EndedAt = isEntered && hasAsked ? time.GetUtcNow() : turn.EndedAt;
        }

        if (isEntered)
        {
            turn.Place.Release();
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Place { get; } = new(1, 1);

        public int Waiting { get; set; }

        public DateTimeOffset EndedAt { get; set; } = DateTimeOffset.MinValue;

        public DateTimeOffset NextAt(TimeSpan pause) => EndedAt == DateTimeOffset.MinValue ? EndedAt : EndedAt + pause;
    }

    private sealed class Ending(Action leave) : IDisposable
    {
        private int isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0)
            {
                leave();
            }
        }
    }
}
