using System.Text;
using NewsReader.Following.Lists;

namespace NewsReader.Tests.Following.Lists;

public sealed class OpmlTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Sign in</body></html>")]
    [InlineData("<rss><channel/></rss>")]
    public void WhatIsNoListIsRefused(string text) => Assert.NotNull(Read(text).Refusal);

    [Fact]
    public void FoldersAndTitlesAreRead()
    {
        var feed = Assert.Single(Read("""
            <OPML version="1.0"><BODY><OUTLINE TEXT="Europe"><outline text="Baltic"><outline title="Port & Sea" XMLURL="https://p.example/f?a=1&b=2"
              htmlUrl="https://p.example/"/></outline></OUTLINE></BODY></OPML>
            """).Subscriptions);

        Assert.Equal(("https://p.example/f?a=1&b=2", "Port & Sea", "https://p.example/"), (feed.Address, feed.Title, feed.Home));
        Assert.Equal(["Europe", "Baltic"], feed.Folder);
    }

    [Fact]
    public void OtherSchemesAreRefusedByName()
    {
        var list = Read("""
            <opml><body><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:1"/><outline xmlUrl="feed://a.example/f"/>
            <outline xmlUrl="http://a.example/f"/></body></opml>
            """);

        Assert.Equal(["file:///etc/passwd", "javascript:1"], list.Refused);
        Assert.Equal("http://a.example/f", Assert.Single(list.Subscriptions).Address);
    }

    [Fact]
    public void AListThatIsCutOffGivesWhatIsWhole() => Assert.Equal(["A", "B"],
        Read("<opml><body><outline text='X'><outline text='A' xmlUrl='http://a.example/'/><outline text='B' xmlUrl='http://b.example/'/><outl")
            .Subscriptions.Select(feed => feed.Title));

    [Fact]
    public void WhatIsWrittenIsReadAgain()
    {
        ListedFeed[] feeds =
        [
            new("https://a.example/f?x=1&y=2", "A <b> & \"c\"", "https://a.example/", []),
            new("https://b.example/f", "Б", null, ["Europe", "Baltic"]),
            new("https://c.example/f", "C", null, ["Europe"]),
        ];

        var read = OpmlReader.Read(OpmlWriter.Write("Mine", feeds)).Subscriptions;

        Assert.Equal(feeds.OrderBy(feed => feed.Address).Select(Line), read.OrderBy(feed => feed.Address).Select(Line));
    }

    private static string Line(ListedFeed feed) => $"{feed.Address} {feed.Title} {feed.Home} {string.Join('/', feed.Folder)}";

    private static FeedList Read(string text) => OpmlReader.Read(Encoding.UTF8.GetBytes(text));
}
