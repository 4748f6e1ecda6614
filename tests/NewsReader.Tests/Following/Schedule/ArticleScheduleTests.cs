using NewsReader.Following.Schedule;
using NewsReader.Storage.Following;

namespace NewsReader.Tests.Following.Schedule;

public sealed class ArticleScheduleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);
    private readonly Random random = new(1);

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void AnImpossibleDateOfPublicationCountsAsNow(int year)
    {
        var rhythm = ArticleRhythm.Begin(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero), Noon);

        Assert.InRange(rhythm.Age, TimeSpan.Zero, TimeSpan.FromDays(30));
        Assert.Equal(WatchState.Active, Next(rhythm).State);
    }

    [Fact]
    public void AClockThatJumpsEndsNoWatch()
    {
        var rhythm = ArticleRhythm.Begin(Noon, Noon).After(isEdited: false, Noon.AddYears(20));
        rhythm = rhythm.After(isEdited: false, Noon.AddMinutes(1));

        Assert.Equal(ArticleRhythm.MostBetweenVisits, rhythm.Quiet);
        Assert.Equal(WatchState.Active, Next(rhythm).State);
    }

    [Fact]
    public void TheLastInstantOfTheCalendarIsScheduled() =>
        Assert.Equal(DateTimeOffset.MaxValue,
            ArticleSchedule.Next(ArticleRhythm.Begin(null, Noon), VisitLimits.None, null, DateTimeOffset.MaxValue, random).At);

    [Fact]
    public void ANewArticleIsVisitedWithinTheHour() =>
        Assert.InRange(Wait(ArticleRhythm.Begin(null, Noon)), TimeSpan.FromMinutes(12), TimeSpan.FromHours(1));

    [Fact]
    public void AQuietArticleIsVisitedEveryThreeDaysUntilItsWatchEnds()
    {
        var (rhythm, now, visits) = (ArticleRhythm.Begin(null, Noon), Noon, 0);
        NextVisit next;
        while ((next = ArticleSchedule.Next(rhythm, VisitLimits.None, null, now, random)).At is { } at)
        {
            Assert.InRange(at - now, ArticleSchedule.Shortest, ArticleSchedule.Longest * 1.1);
            (rhythm, now, visits) = (rhythm.After(isEdited: false, at), at, visits + 1);
        }

        Assert.Equal(WatchState.Ended, next.State);
        Assert.InRange(now - Noon, ArticleSchedule.Ends, ArticleSchedule.Ends + ArticleSchedule.Longest * 1.1);
        Assert.InRange(visits, 20, 90);
    }

    [Fact]
    public void AnEditBringsTheNextVisitForward()
    {
        var quiet = ArticleRhythm.Begin(Noon.AddDays(-20), Noon);

        Assert.True(Wait(quiet.After(isEdited: true, Noon.AddHours(1))) < Wait(quiet.After(isEdited: false, Noon.AddHours(1))) / 2);
    }

    [Fact]
    public void ACandidateIsVisitedSoonEvenAtTheEndOfAWatch()
    {
        var rhythm = ArticleRhythm.Begin(null, Noon) with { Quiet = ArticleSchedule.Ends };

        Assert.Equal(Noon.AddMinutes(3),
            ArticleSchedule.Next(rhythm, VisitLimits.None, TimeSpan.FromMinutes(3), Noon, random).At);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(400, 24)]
    public void NoPaceBeatsRetryAfter(int asked, int hours)
    {
        var limits = new VisitLimits { Pace = TimeSpan.FromMinutes(1), RetryAfter = TimeSpan.FromHours(asked) };

        Assert.Equal(Noon.AddHours(hours), ArticleSchedule.Next(ArticleRhythm.Begin(null, Noon), limits, null, Noon, random).At);
    }

    [Fact]
    public void APersonSetsThePace() =>
        Assert.Equal(Noon.AddHours(5), ArticleSchedule.Next(ArticleRhythm.Begin(null, Noon), new() { Pace = TimeSpan.FromHours(5) }, null,
            Noon, random).At);

    private TimeSpan Wait(ArticleRhythm rhythm) => Next(rhythm).At!.Value - Noon;

    private NextVisit Next(ArticleRhythm rhythm) => ArticleSchedule.Next(rhythm, VisitLimits.None, null, Noon, random);
}
