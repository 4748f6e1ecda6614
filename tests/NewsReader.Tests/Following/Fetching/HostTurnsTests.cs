using NewsReader.Following.Fetching;

namespace NewsReader.Tests.Following.Fetching;

public sealed class HostTurnsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AHostGetsOneRequestAtATime()
    {
        var turns = new HostTurns(new SignallingClock());
        var first = await turns.EnterAsync("a.example", TimeSpan.Zero, Cancellation);

        var second = turns.EnterAsync("A.example", TimeSpan.Zero, Cancellation);

        Assert.False(second.IsCompleted);
        first.Dispose();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 5)]
    public async Task TheNextRequestWaitsForThePause(int asked, int waited)
    {
        var clock = new SignallingClock();
        var turns = new HostTurns(clock);
        (await turns.EnterAsync("a.example", TimeSpan.Zero, Cancellation)).Dispose();

        var second = turns.EnterAsync("a.example", TimeSpan.FromSeconds(asked), Cancellation);
        await clock.TimersAsync(1);
        clock.Advance(TimeSpan.FromSeconds(waited) - TimeSpan.FromMilliseconds(1));
        Assert.False(second.IsCompleted);

        clock.Advance(TimeSpan.FromMilliseconds(1));
        (await second).Dispose();
    }

    [Fact]
    public async Task AnotherHostDoesNotWait()
    {
        var turns = new HostTurns(new SignallingClock());
        using var first = await turns.EnterAsync("a.example", TimeSpan.Zero, Cancellation);

        using var other = await turns.EnterAsync("b.example", TimeSpan.Zero, Cancellation);
    }

    [Fact]
    public async Task WhatIsCancelledPassesItsTurnOn()
    {
        var clock = new SignallingClock();
        var turns = new HostTurns(clock);
        (await turns.EnterAsync("a.example", TimeSpan.Zero, Cancellation)).Dispose();
        using var leaving = new CancellationTokenSource();
        var second = turns.EnterAsync("a.example", TimeSpan.Zero, leaving.Token);
        await clock.TimersAsync(1);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        clock.Advance(HostTurns.Pause);

        (await turns.EnterAsync("a.example", TimeSpan.Zero, Cancellation)).Dispose();
    }
}
