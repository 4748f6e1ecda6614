using System.Text;
using NewsReader.Following.Feeds;

namespace NewsReader.Tests.Following.Feeds;

public sealed class FeedTimeToLiveTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<ttl></ttl>")]
    [InlineData("<ttl>0</ttl>")]
    [InlineData("<ttl>-60</ttl>")]
    [InlineData("<ttl>soon</ttl>")]
    [InlineData("<ttl>1e300</ttl>")]
    [InlineData("<ttl>99999999999</ttl>")]
    [InlineData("<sy:updatePeriod>never</sy:updatePeriod>")]
    public void ATimeThatCannotBeIsUnknown(string element) => Assert.Null(Read(element));

    [Theory]
    [InlineData("<ttl> 90 </ttl>", 90)]
    [InlineData("<sy:updatePeriod>hourly</sy:updatePeriod>", 60)]
    [InlineData("<sy:updatePeriod>Daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 360)]
    [InlineData("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 1440)]
    public void TheTimeOfAFeedIsRead(string element, double minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), Read(element));

    private static TimeSpan? Read(string element) =>
        FeedReader.Read(Encoding.UTF8.GetBytes(
            $"<rss><channel><title>T</title>{element}<item><title>A</title><ttl>5</ttl></item></channel></rss>")).TimeToLive;
}
