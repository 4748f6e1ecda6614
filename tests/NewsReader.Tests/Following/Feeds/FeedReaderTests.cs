using NewsReader.Following.Feeds;

namespace NewsReader.Tests.Following.Feeds;

public sealed class FeedReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("Service unavailable")]
    [InlineData("<")]
    [InlineData("<!DOCTYPE")]
    [InlineData("<![CDATA[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"items\":[]}")]
    [InlineData("<!doctype html><html><head><title>404</title></head></html>")]
    [InlineData("<opml version='2.0'><body><outline xmlUrl='https://a.example/f'/></body></opml>")]
    [InlineData("<sitemapindex><sitemap><loc>mailto:a</loc></sitemap></sitemapindex>")]
    public void WhatIsNoFeedIsRefused(string text)
    {
        var feed = Rss.Read(text);

        Assert.NotNull(feed.Refusal);
        Assert.Empty(feed.Entries);
    }

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>T</title><item><title>A</title></item></channel></rss>", "Rss")]
    [InlineData("<RSS><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>", "Rss")]
    [InlineData("<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><title>T</title></channel><item><title>A</title></item></rdf:RDF>", "Rdf")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>A</title></entry></feed>", "Atom")]
    [InlineData("<a:feed xmlns:a='http://purl.org/atom/ns#'><a:title>T</a:title><a:entry><a:title>A</a:title></a:entry></a:feed>", "Atom")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":1,"title":"A"}]}""", "Json")]
    public void EveryFormatGivesTitlesAndEntries(string text, string format)
    {
        var feed = Rss.Read(text);

        Assert.Equal((format, "T", "A"), (feed.Format.ToString(), feed.Title, Assert.Single(feed.Entries).Title));
    }

    [Fact]
    public void AnIndexNamesItsSitemaps()
    {
        var index = Rss.Read("<?xml version='1.0'?><!-- <urlset> --><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + "<sitemap><loc>https://a.example/1.xml</loc><lastmod>2026-11-02</lastmod></sitemap><sitemap><loc>/2.xml</loc></sitemap>"
            + "<sitemap></sitemap></sitemapindex>", "https://a.example/index.xml");

        Assert.Null(index.Refusal);
        Assert.Equal(("https://a.example/1.xml", 2), (index.Sitemaps[0].Address, index.Sitemaps[0].Changed!.Value.Day));
        Assert.Null(index.Sitemaps[1].Changed);
    }

    [Fact]
    public void ANewsSitemapGivesTitlesAddressesAndDates()
    {
        var entry = Rss.EntryOf("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://map.example/a</loc><n:news><n:publication_date>2026-11-02</n:publication_date>
            <n:title>Ferry stops</n:title></n:news></url></urlset>
            """);

        Assert.Equal(("https://map.example/a", "Ferry stops", 2), (entry.Link, entry.Title, entry.Published?.Day));
    }

    [Theory]
    [InlineData("Fish & chips", "Fish & chips")]
    [InlineData("5 < 6 and 7 > 3", "5 < 6 and 7 > 3")]
    [InlineData("A&amp;nbsp;long &lt;em&gt;day&lt;/em&gt;", "A long day")]
    [InlineData("<![CDATA[Tide & <b>Time</b>]]>", "Tide & Time")]
    [InlineData("Lists of List&lt;T&gt;", "Lists of List<T>")]
    [InlineData("Caf&eacute; &#8217;twas &#146;t &unknown;", "Café ’twas ’t &unknown;")]
    [InlineData("a\u0001b&#2;c", "abc")]
    public void TitlesArePlainText(string written, string title) => Assert.Equal(title, Rss.Item($"<title>{written}</title>").Title);

    [Fact]
    public void ADoctypeDefinesNoEntity()
    {
        var feed = Rss.Read("""
            <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>&b;&file;</title></item></channel></rss>
            """);

        Assert.Equal("&b;&file;", Assert.Single(feed.Entries).Title);
    }

    [Fact]
    public void AStylesheetIsIgnored() => Assert.Equal("A", Rss.EntryOf(
        "<?xml version='1.0'?><?xml-stylesheet href='//evil.example/x.xsl'?><rss><channel><item><title>A</title></item></channel></rss>").Title);

    [Theory]
    [InlineData("<rss><channel><item><title>A</title></item><item><title>B</title><link>http")]
    [InlineData("<rss><channel><item><title>A</title><item><title>B</title>")]
    [InlineData("Warning: no memory <br><rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss></html>")]
    [InlineData("<rss><channel></channel><item><title>A</item><item><title>B</title></i></item></rss>")]
    public void BrokenMarkupLosesNoEntry(string text) =>
        Assert.Equal(["A", "B"], Rss.Read(text).Entries.Select(entry => entry.Title!));

    [Fact]
    public void RelativeAddressesAreResolved()
    {
        const string Feed = "<feed xml:base='/news/'><link href='.'/><entry xml:base='2026/'><link href='a'/></entry><entry><link href='//o.example/b'/></entry></feed>";

        var feed = Rss.Read(Feed, "https://site.example/feed.xml");

        Assert.Equal("https://site.example/news/", feed.Home);
        Assert.Equal(["https://site.example/news/2026/a", "https://o.example/b"], feed.Entries.Select(entry => entry.Link!));
    }

    [Fact]
    public void TheAlternateLinkIsThePage() => Assert.Equal("https://s.example/a", Rss.EntryOf(
        "<feed><entry><link rel='self' href='https://s.example/s'/><link rel='enclosure' href='https://s.example/m.mp3'/>"
        + "<link rel='alternate' href='https://s.example/a'/></entry></feed>").Link);

    [Theory]
    [InlineData("<guid>https://s.example/a</guid>", "https://s.example/a")]
    [InlineData("<guid isPermaLink='false'>https://s.example/a</guid>", null)]
    [InlineData("<guid>17</guid>", null)]
    public void APermanentGuidIsTheAddress(string element, string? link) => Assert.Equal(link, Rss.Item(element).Link);

    [Fact]
    public void TheWholeTextGoesBeforeTheSummary() => Assert.Equal("One. Two.", Rss.Item(
        "<description>Short</description><content:encoded><![CDATA[<p>One.</p><p>Two.</p><script>x</script>]]></content:encoded>").Text);

    [Fact]
    public void AMediaTitleIsNotTheTitle() => Assert.Equal("Report", Rss.Item(
        "<media:title>Picture</media:title><title>Report</title>").Title);

    [Theory]
    [InlineData("ana@s.example (Ana Lima)")]
    [InlineData("Ana Lima &lt;ana@s.example&gt;")]
    [InlineData("Ana Lima")]
    public void AnAuthorIsNamedWithoutAddress(string author) =>
        Assert.Equal(["Ana Lima"], Rss.Item($"<author>{author}</author>").Authors);

    [Fact]
    public void AMillionEntriesStopAtTheLimit()
    {
        var feed = Rss.OfItems(string.Concat(Enumerable.Repeat("<item/>", 1_000_000)));

        Assert.Equal(FeedReader.MostEntries, feed.Entries.Count);
        Assert.Contains("1,000 entries", Assert.Single(feed.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void AHundredMegabytesAreReadInPart()
    {
        var bytes = new byte[100 << 20];
        Array.Fill(bytes, (byte)' ');
        "<rss><channel><title>T</title><item><title>A</title></item>"u8.CopyTo(bytes);

        var feed = FeedReader.Read(bytes);

        Assert.Equal("A", Assert.Single(feed.Entries).Title);
        Assert.Contains("100 MiB", Assert.Single(feed.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<a b=\"<")]
    [InlineData("<![CDATA[x")]
    [InlineData("<!DOCTYPE a[ ]")]
    [InlineData("<!-- x")]
    [InlineData("<a xmlns:a='x'>")]
    [InlineData("</a")]
    [InlineData("&#")]
    [InlineData("<item><title>")]
    public void HostileMarkupEndsWithoutException(string piece) =>
        Assert.NotNull(Rss.Read("<rss>" + string.Concat(Enumerable.Repeat(piece, 200_000))));
}
