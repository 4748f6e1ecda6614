using NewsReader.Following.Feeds;

namespace NewsReader.Tests.Following.Feeds;

public sealed class FeedDiscoveryTests
{
    [Theory]
    [InlineData("<link rel=stylesheet type=application/rss+xml href=/f>")]
    [InlineData("<link rel=alternate hreflang=de href=/de>")]
    [InlineData("<link rel=alternate type=application/rss+xml href='javascript:1'>")]
    [InlineData("<link rel=alternate type=application/rss+xml href='file:///etc/passwd'>")]
    [InlineData("<link rel=alternate type=application/rss+xml>")]
    public void OtherLinksAreNotFeeds(string link) => Assert.Empty(Find(link));

    [Fact]
    public void FeedsAreFoundOnceWithAbsoluteAddresses() => Assert.Equal(
        [("https://s.example/f", "News"), ("https://o.example/x/j", null)],
        Find("""
            <base href="//o.example/x/"><link rel="ALTERNATE home" type="application/rss+xml; charset=utf-8" href="https://s.example/f" title=" News ">
            <link rel=alternate type=application/atom+xml href=https://s.example/f><link rel=alternate type=application/feed+json href=j>
            """).Select(feed => (feed.Address, feed.Title)));

    private static IReadOnlyList<FoundFeed> Find(string head) =>
        FeedDiscovery.Find($"<!doctype html><html><head>{head}</head></html>", new("https://s.example/"));
}
