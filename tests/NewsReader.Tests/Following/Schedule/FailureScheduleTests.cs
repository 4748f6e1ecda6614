using NewsReader.Following.Schedule;
using NewsReader.Storage.Following;

namespace NewsReader.Tests.Following.Schedule;

public sealed class FailureScheduleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);
    private readonly Random random = new(1);

    [Theory]
    [InlineData(1, 0.25)]
    [InlineData(3, 1)]
    [InlineData(9, 64)]
    [InlineData(int.MaxValue, 72)]
    public void TheWaitDoublesUpToThreeDays(int failures, double hours)
    {
        var at = FailureSchedule.Next(new(failures, Noon), 503, VisitLimits.None, Noon, random).At!.Value;

        Assert.InRange((at - Noon).TotalHours, hours * 0.9, hours * 1.1);
    }

    [Fact]
    public void AnAddressIsPausedAfterThirtyDaysOfErrors()
    {
        var (now, run) = (Noon, FailureRun.After(null, Noon));
        NextVisit next;
        while ((next = FailureSchedule.Next(run, 503, VisitLimits.None, now, random)).At is { } at)
        {
            (now, run) = (at, FailureRun.After(run, at));
        }

        Assert.Equal(WatchState.Paused, next.State);
        Assert.Contains("503", next.Reason, StringComparison.Ordinal);
        Assert.InRange((now - Noon).TotalDays, 30, 34);
    }

    [Fact]
    public void AClockThatJumpsPausesNothing()
    {
        var far = FailureRun.After(FailureRun.After(null, Noon), Noon.AddYears(10));
        var back = FailureRun.After(far, Noon.AddYears(-10));

        Assert.Equal(WatchState.Active, FailureSchedule.Next(far, 0, VisitLimits.None, Noon.AddYears(10), random).State);
        Assert.Equal(new(3, Noon.AddYears(-10)), back);
    }

    [Fact]
    public void AnAddressThatIsGoneIsNotVisited() =>
        Assert.Equal((WatchState.Gone, null), (FailureSchedule.Next(new(1, Noon), 410, VisitLimits.None, Noon, random).State,
            FailureSchedule.Next(new(1, Noon), 410, VisitLimits.None, Noon, random).At));

    [Fact]
    public void RetryAfterIsALeastWait() =>
        Assert.Equal(Noon.AddHours(6),
            FailureSchedule.Next(new(1, Noon), 429, new() { RetryAfter = TimeSpan.FromHours(6) }, Noon, random).At);
}
