using NewsReader.Following.Schedule;

namespace NewsReader.Tests.Following.Schedule;

public sealed class FeedScheduleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);
    private readonly Random random = new(1);

    [Theory]
    [InlineData(double.NaN, 21, 27)]
    [InlineData(-5, 21, 27)]
    [InlineData(0, 21, 27)]
    [InlineData(7, 5, 7)]
    [InlineData(double.PositiveInfinity, 21, 27)]
    [InlineData(1e9, 0.16, 0.19)]
    public void EntriesAWeekSetThePace(double entries, double least, double most) =>
        Assert.InRange(Hours(entries, VisitLimits.None), least, most);

    [Fact]
    public void TheLargestWishOfTheSiteCountsUpToADay()
    {
        var limits = new VisitLimits
        {
            FreshFor = TimeSpan.FromHours(3),
            TimeToLive = TimeSpan.FromHours(5),
            RetryAfter = TimeSpan.FromHours(4),
        };

        Assert.Equal(5, Hours(1e6, limits), 0.001);
        Assert.Equal(24, Hours(1e6, limits with { FreshFor = TimeSpan.MaxValue }), 0.001);
    }

    [Fact]
    public void APersonsPaceBeatsAllButRetryAfter()
    {
        var limits = new VisitLimits { Pace = TimeSpan.FromHours(1), TimeToLive = TimeSpan.FromHours(5), FreshFor = TimeSpan.FromHours(6) };

        Assert.Equal(1, Hours(1, limits), 0.001);
        Assert.Equal(2, Hours(1, limits with { RetryAfter = TimeSpan.FromHours(2) }), 0.001);
    }

    [Fact]
    public void DatesThatCannotBeDoNotCount() =>
        Assert.Equal(0.5, FeedSchedule.EntriesAWeek([DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Noon.AddDays(-2),
            Noon.AddDays(-20), Noon.AddDays(-29), Noon.AddDays(1)], Noon));

    private double Hours(double entries, VisitLimits limits) =>
        (FeedSchedule.Next(entries, limits, Noon, random).At!.Value - Noon).TotalHours;
}
