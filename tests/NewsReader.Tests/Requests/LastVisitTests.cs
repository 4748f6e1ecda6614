using NewsReader.Requests;

namespace NewsReader.Tests.Requests;

public sealed class LastVisitTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0.")]
    [InlineData("x.y")]
    [InlineData("1.2.3")]
    [InlineData("5.99999999999999999999")]
    [InlineData("5.253402300800")]
    public void ACookieThatIsNotOursIsAFirstVisit(string? cookie) => Assert.Equal(new(null, Now), LastVisit.Of(cookie, Now));

    [Fact]
    public void ACookieFromTheFutureIsAFirstVisit() =>
        Assert.Null(LastVisit.Of(new LastVisit(null, Now.AddMinutes(1)).ToString(), Now).Before);

    [Theory]
    [InlineData(29, null)]
    [InlineData(30, 0)]
    [InlineData(60 * 24 * 365, 0)]
    public void AVisitIsOverAfterHalfAnHour(int minutes, int? before)
    {
        var next = LastVisit.Of(LastVisit.Of(null, Now).ToString(), Now.AddMinutes(minutes));

        Assert.Equal(before is null ? null : Now, next.Before);
    }

    [Fact]
    public void TheVisitBeforeStaysTheSameDuringAVisit()
    {
        var second = LastVisit.Of(new LastVisit(null, Now).ToString(), Now.AddHours(2));

        Assert.Equal(Now, LastVisit.Of(second.ToString(), Now.AddHours(2).AddMinutes(20)).Before);
    }
}
