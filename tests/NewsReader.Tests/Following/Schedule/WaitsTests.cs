using NewsReader.Following.Schedule;

namespace NewsReader.Tests.Following.Schedule;

public sealed class WaitsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void WaitsAreSpreadByATenth()
    {
        var random = new Random(1);
        List<double> hours = [.. Enumerable.Range(0, 1_000)
            .Select(_ => Waits.Jittered(TimeSpan.FromHours(10), TimeSpan.Zero, TimeSpan.FromHours(20), random).TotalHours)];

        Assert.InRange(hours.Min(), 9, 9.1);
        Assert.InRange(hours.Max(), 10.9, 11);
    }

    [Fact]
    public void AMoveIsAdoptedAfterThreeDays()
    {
        var target = new Uri("https://new.example/feed");
        var one = MoveSightings.After(null, target, Noon);
        var same = MoveSightings.After(one, target, Noon.AddHours(3));
        var two = MoveSightings.After(same, target, Noon.AddDays(1));
        var three = MoveSightings.After(two, target, Noon.AddDays(2));

        Assert.Equal(one, same);
        Assert.Equal((false, true), (two!.IsAdopted, three!.IsAdopted));
        Assert.Equal(1, MoveSightings.After(two, new("https://other.example/"), Noon.AddDays(2))!.Days);
        Assert.Null(MoveSightings.After(two, movedTo: null, Noon.AddDays(2)));
    }
}
