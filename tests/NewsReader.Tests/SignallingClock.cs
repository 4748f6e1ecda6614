using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace NewsReader.Tests;

/// <summary>A clock that moves when the test says so, and that says when something begins to wait by it.</summary>
internal sealed class SignallingClock : FakeTimeProvider
{
    private readonly Channel<ITimer> timers = Channel.CreateUnbounded<ITimer>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        timers.Writer.TryWrite(timer);
        return timer;
    }

    /// <summary>Waits until so many have begun to wait.</summary>
    public async Task TimersAsync(int count)
    {
        for (var seen = 0; seen < count; seen++)
        {
            await timers.Reader.ReadAsync();
        }
    }

    /// <summary>Moves on by a step for each that begins to wait, until a task is over.</summary>
    public async Task MoveUntilAsync(Task task, TimeSpan step)
    {
        while (await Task.WhenAny(task, timers.Reader.WaitToReadAsync().AsTask()) != task)
        {
            timers.Reader.TryRead(out _);
            Advance(step);
        }
    }
}
