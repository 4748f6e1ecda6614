using Microsoft.AspNetCore.Http;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;

namespace NewsReader.Tests.Visiting;

/// <summary>Feeds and pages over hours and days, against a real server.</summary>
public sealed class VisitingTests : IAsyncLifetime
{
    private const string Feed = "herald.example/feed";
    private const string Report = "herald.example/1";

    private static readonly string[] Paragraphs =
    [
        "The ferry between Norbury and the island stops on Monday, the harbour master said on the quay this morning.",
        "Commuters said they had expected the change for weeks and would go by bus until the new timetable is printed.",
        "The company gave no reason. Its last boat leaves at six in the evening, and the next one only in the spring.",
    ];

    /// <summary>An edit that is large enough to need no second visit.</summary>
    private const string LargeEdit =
        "On Tuesday the council promised forty extra buses, a cheaper ticket for pupils, and an inquiry into the sale of the two older "
        + "boats, which a yard in another country had bought for less than the price of their engines alone last winter.";

    private Desk desk = null!;

    public async ValueTask InitializeAsync() => desk = await Desk.OpenAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task AnItemOfAFeedBecomesAnArticle()
    {
        await FollowFeedAsync();

        var article = Assert.Single(await desk.RevisionsAsync());
        Assert.Equal("The ferry stops", Assert.Single(article).Document.Headline!.Value);
        Assert.Equal([Feed, Report], desk.Web.Asked);
    }

    [Fact]
    public async Task AnEditBecomesARevision()
    {
        await FollowFeedAsync();
        desk.Web.Page(Report, "The ferry stops", [.. Paragraphs, LargeEdit]);

        await desk.PassAsync(hours: 2);

        Assert.Equal(2, Assert.Single(await desk.RevisionsAsync()).Count);
        var watch = await desk.WatchAsync(Report);
        Assert.Equal((1, WatchState.Active), (watch.Changes, watch.State));
        Assert.Equal(2, Assert.Single(await new EditStore(desk.Database).ListAsync(before: null, 10)).After.Number);
    }

    [Fact]
    public async Task ASmallEditIsConfirmedWithinMinutes()
    {
        await FollowFeedAsync();
        var first = Paragraphs[0].Replace("Monday", "Tuesday", StringComparison.Ordinal);
        desk.Web.Page(Report, "The ferry stops", [first, .. Paragraphs[1..]]);
        await desk.LaterAsync(TimeSpan.FromMinutes(20));
        Assert.Single(Assert.Single(await desk.RevisionsAsync()));

        await desk.LaterAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(2, Assert.Single(await desk.RevisionsAsync()).Count);
    }

    [Fact]
    public async Task AHeadlineOnTrialMakesNoRevision()
    {
        await FollowFeedAsync();
        var visits = 0;
        desk.Web.Set(Report, context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(NewsWeb.Html(visits++ % 2 == 0 ? "No more ferry" : "The ferry stops", Paragraphs));
        });

        await desk.PassAsync(hours: 6);

        Assert.Single(Assert.Single(await desk.RevisionsAsync()));
        Assert.InRange(visits, 4, 60);
    }

    [Fact]
    public async Task AFeedThatChangesItsGuidsMakesNoDuplicates()
    {
        var visits = 0;
        desk.Web.Page(Report, "The ferry stops", Paragraphs);
        desk.Web.Set(Feed, context => context.Response.WriteAsync(
            $"<rss><channel><item><guid>{visits++}</guid><link>http://{Report}</link><title>Ferry stops</title></item></channel></rss>"));
        await desk.FollowAsync(Feed);

        await desk.PassAsync(hours: 72);

        Assert.True(visits > 2);
        Assert.Single(Assert.Single(await desk.RevisionsAsync()));
        Assert.Single(await desk.Watches.OfArticleAsync(1));
    }

    [Fact]
    public async Task TwoAddressesOfOneArticleAreOne()
    {
        desk.Web.Text(Report, NewsWeb.Html("The ferry stops", Paragraphs, $"<link rel=canonical href=\"http://{Report}\">"), "text/html");
        desk.Web.Text("herald.example/amp/1",
            NewsWeb.Html("The ferry stops", Paragraphs, $"<link rel=canonical href=\"http://{Report}\">"), "text/html");
        desk.Web.Feed(Feed, ("a", $"http://{Report}?utm_source=rss", "The ferry stops", ""),
            ("b", $"https://{Report}#comments", "Comments", ""), ("c", "http://herald.example/amp/1", "The ferry", ""));

        await desk.FollowAsync(Feed);

        Assert.Single(await desk.RevisionsAsync());
        var watches = await desk.Watches.OfArticleAsync(1);
        Assert.Equal(2, watches.Count);
        Assert.Equal(WatchState.Active, Assert.Single(watches, watch => watch.State is not WatchState.Ended).State);
    }

    [Fact]
    public async Task AnItemWithANewAddressIsTheSameArticle()
    {
        await FollowFeedAsync();
        desk.Web.Status(Report, 404);
        desk.Web.Page("herald.example/2", "The ferry stops for good", [.. Paragraphs, LargeEdit]);
        desk.Web.Feed(Feed, ("1", "http://herald.example/2", "The ferry stops for good", ""));

        await desk.PassAsync(hours: 30);

        Assert.Equal(2, Assert.Single(await desk.RevisionsAsync()).Count);
    }

    [Fact]
    public async Task AGuidForWhateverIsOnTopIsNotOneItem()
    {
        await FollowFeedAsync();
        desk.Web.Page("herald.example/2", "Bread is dearer", "Bakers in Norbury ask more for a loaf since the mill burned down.");
        desk.Web.Feed(Feed, ("1", "http://herald.example/2", "Bread is dearer", "<pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate>"));

        await desk.PassAsync(hours: 30);

        Assert.Equal(2, (await desk.RevisionsAsync()).Count);
    }

    [Theory]
    [InlineData("Before you continue", "We and our partners store cookies. Accept or decline.")]
    [InlineData("The ferry stops", "Subscribe to read on.")]
    public async Task AWallInPlaceOfTheReportIsNoRevision(string headline, string text)
    {
        await FollowFeedAsync();
        desk.Web.Page(Report, headline, text);

        await desk.PassAsync(hours: 3);

        Assert.Single(Assert.Single(await desk.RevisionsAsync()));
        var watch = await desk.WatchAsync(Report);
        Assert.Equal(WatchState.Active, watch.State);
        Assert.True(watch.Failures > 0);
    }

    [Fact]
    public async Task AReportThatIsGoneStaysInTheCollection()
    {
        await FollowFeedAsync();
        desk.Web.Status(Report, 410);

        await desk.PassAsync(hours: 2);

        Assert.Single(await desk.RevisionsAsync());
        Assert.Equal(WatchState.Gone, (await desk.WatchAsync(Report)).State);
        var asked = desk.Web.Count(Report);
        await desk.PassAsync(hours: 24);
        Assert.Equal(asked, desk.Web.Count(Report));
    }

    [Fact]
    public async Task AFeedThatMovedIsFollowedThereAfterDays()
    {
        await FollowFeedAsync();
        desk.Web.Feed("herald.example/rss", ("1", $"http://{Report}", "The ferry stops", ""));
        desk.Web.Set(Feed, context =>
        {
            context.Response.Redirect("/rss", permanent: true);
            return Task.CompletedTask;
        });

        await desk.PassAsync(hours: 96);

        Assert.Equal("http://herald.example/rss", (await desk.Watches.FindAsync(1))!.Address);
        Assert.Single(await desk.RevisionsAsync());
    }

    [Fact]
    public async Task ABrokenFeedIsReadAsFarAsItGoes()
    {
        desk.Web.Page(Report, "The ferry stops", Paragraphs);
        desk.Web.Text(Feed, $"<rss><channel><item><title>A & B</title><link>http://{Report}</link><item><title>cut", "text/xml");

        await desk.FollowAsync(Feed);

        Assert.Single(await desk.RevisionsAsync());
    }

    [Fact]
    public async Task WhatIsNoFeedIsTriedLessAndLess()
    {
        desk.Web.Text(Feed, "<html><p>Under construction</p></html>", "text/html");
        await desk.FollowAsync(Feed);

        await desk.PassAsync(hours: 24);

        Assert.InRange(desk.Web.Count(Feed), 5, 9);
        Assert.Empty(await desk.RevisionsAsync());
    }

    [Fact]
    public async Task AWholeTextInTheFeedNeedsNoPage()
    {
        var text = string.Join(' ', Enumerable.Repeat(string.Join(' ', Paragraphs), 4));
        desk.Web.Feed(Feed, ("1", $"http://{Report}", "The ferry stops", Content(text)));
        await desk.FollowAsync(Feed);
        Assert.Equal([Feed], desk.Web.Asked);

        desk.Web.Feed(Feed, ("1", $"http://{Report}", "The ferry stops", Content(text + " " + LargeEdit)));
        await desk.PassAsync(hours: 30);

        Assert.Equal(2, Assert.Single(await desk.RevisionsAsync()).Count);
        Assert.Equal(0, desk.Web.Count(Report));
    }

    [Fact]
    public async Task ItemsWithoutAnAddressAreArticlesOfTheirOwn()
    {
        var text = string.Join(' ', Enumerable.Repeat(string.Join(' ', Paragraphs), 4));
        desk.Web.Text(Feed, "<rss><channel>"
            + $"<item><guid>1</guid><title>The ferry stops</title>{Content(text)}</item>"
            + $"<item><guid>2</guid><title>Bread is dearer</title>{Content(string.Join(' ', Enumerable.Repeat(LargeEdit, 5)))}</item>"
            + "</channel></rss>", "application/rss+xml");

        await desk.FollowAsync(Feed);

        Assert.Equal([1, 1], (await desk.RevisionsAsync()).Select(article => article.Count));
    }

    [Fact]
    public async Task TheFeedsTextIsTakenWhereThePageCannotBeHad()
    {
        desk.Web.Text("herald.example/robots.txt", "User-agent: *\nDisallow: /1", "text/plain");
        desk.Web.Feed(Feed, ("1", $"http://{Report}", "The ferry stops", Content(string.Join(' ', Paragraphs))));
        await desk.FollowAsync(Feed);
        Assert.Empty(await desk.RevisionsAsync());

        await desk.PassAsync(hours: 36);

        Assert.Single(await desk.RevisionsAsync());
        Assert.Equal(0, desk.Web.Count(Report));
    }

    [Fact]
    public async Task ASiteThatAsksToWaitIsNotVisitedBefore()
    {
        await FollowFeedAsync();
        desk.Web.Set(Report, context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "7200";
            return Task.CompletedTask;
        });
        await desk.LaterAsync(TimeSpan.FromMinutes(20));
        var asked = desk.Web.Count(Report);

        await desk.PassAsync(hours: 1);
        Assert.Equal(asked, desk.Web.Count(Report));

        await desk.PassAsync(hours: 2);
        Assert.True(desk.Web.Count(Report) > asked);
    }

    [Fact]
    public async Task ALiveBlogIsStoredEveryHalfHourAtMost()
    {
        const string live = "herald.example/live/2";
        var entries = new List<string>(Paragraphs);
        desk.Web.Set(live, context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(NewsWeb.Html("Ferry: live", entries));
        });
        await desk.FollowAsync(live, SubscriptionKind.Page);

        for (var step = 0; step < 12; step++)
        {
            entries.Insert(0, $"At quay {step} another {step + 20} people waited for a bus to the town, and {LargeEdit}");
            await desk.LaterAsync(TimeSpan.FromMinutes(10));
        }

        Assert.InRange(Assert.Single(await desk.RevisionsAsync()).Count, 3, 5);
    }

    [Fact]
    public async Task AVisitThatWasKilledAfterItsTextIsNotLostNorTwice()
    {
        await FollowFeedAsync();
        await desk.Database.WriteAsync(change => Dapper.SqlMapper.ExecuteAsync(change,
            "update watch set article_id = null, sha256 = null, etag = null, seen = 0, memory = null, next_at = added_at "
            + "where kind = 'page'; delete from article_address"));

        await desk.VisitAsync();

        Assert.Single(Assert.Single(await desk.RevisionsAsync()));
        Assert.Equal(1, (await desk.WatchAsync(Report)).ArticleId);
    }

    [Theory]
    [InlineData("<ttl>720</ttl>")]
    [InlineData("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>")]
    public async Task AFeedIsNotVisitedBeforeItsTimeToLive(string element)
    {
        var items = string.Concat(Enumerable.Range(1, 100).Select(item =>
            $"<item><guid>{item}</guid><title>Item {item}</title><pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate></item>"));
        desk.Web.Text(Feed, $"<rss><channel>{element}<title>Herald</title>{items}</channel></rss>", "application/rss+xml");
        await desk.FollowAsync(Feed);

        await desk.PassAsync(hours: 11);
        Assert.Equal(1, desk.Web.Count(Feed));

        await desk.PassAsync(hours: 2);
        await desk.PassAsync(hours: 10);
        Assert.Equal(2, desk.Web.Count(Feed)); // the second answer is the same bytes, and the wish still counts
    }

    [Fact]
    public async Task AnEditorsFactsAreNoEditOfThePage()
    {
        await FollowFeedAsync();
        await desk.CorrectAsync(article: 1, new() { Headline = "The island ferry stops on Monday", Address = "https://island.example/ferry" });

        desk.Web.Page(Report, "The ferry stops", [.. Paragraphs, "3 min read"]);
        await desk.PassAsync(hours: 3);
        Assert.Single(Assert.Single(await desk.RevisionsAsync()));

        desk.Web.Page(Report, "The ferry stops", [.. Paragraphs, LargeEdit]);
        await desk.PassAsync(hours: 3);
        var edit = Assert.Single(await new EditStore(desk.Database).ListAsync(before: null, 10));
        Assert.Equal("The island ferry stops on Monday", edit.Before.Document.Headline!.Value);
        Assert.Equal("The island ferry stops on Monday", edit.After.Document.Headline!.Value);
    }

    [Fact]
    public async Task AWithdrawnArticleIsNotVisited()
    {
        await FollowFeedAsync();
        await new WithdrawalStore(desk.Database).WithdrawAsync(1, "", desk.Clock.GetUtcNow());
        desk.Web.Page(Report, "The ferry stops", [.. Paragraphs, LargeEdit]);

        await desk.PassAsync(hours: 2);

        Assert.Equal(WatchState.Ended, (await desk.WatchAsync(Report)).State);
    }

    [Fact]
    public async Task APageNamesItsFeed()
    {
        desk.Web.Feed(Feed, ("1", $"http://{Report}", "The ferry stops", ""));
        desk.Web.Page(Report, "The ferry stops", Paragraphs);
        desk.Web.Text("herald.example/", NewsWeb.Html("The Herald", ["Front page."],
            "<link rel=alternate type=\"application/rss+xml\" href=/feed title=News>"), "text/html");

        var page = await FindAsync("herald.example");
        var feed = await FindAsync(page.Feeds.Single().Address);

        Assert.Equal((SubscriptionKind.Feed, "The Herald"), (feed.Kind, feed.Name));
        Assert.Equal("The ferry stops", feed.Newest!.Headline!.Value);
        Assert.Equal(0, await new SubscriptionStore(desk.Database).CountAsync());
    }

    [Fact]
    public async Task AnIndexOfSitemapsIsFollowedByItsNewest()
    {
        desk.Web.Page(Report, "The ferry stops", Paragraphs);
        desk.Web.Text("herald.example/index.xml", "<sitemapindex>"
            + string.Concat(Enumerable.Range(1, 9).Select(day =>
                $"<sitemap><loc>http://herald.example/{day}.xml</loc><lastmod>2026-02-0{day}</lastmod></sitemap>"))
            + "<sitemap><loc>http://other.example/1.xml</loc><lastmod>2026-03-01</lastmod></sitemap></sitemapindex>", "application/xml");
        desk.Web.Text("herald.example/9.xml",
            $"<urlset><url><loc>http://{Report}</loc><lastmod>2026-03-01</lastmod></url></urlset>", "application/xml");

        var found = await FindAsync("herald.example/index.xml");
        await desk.FollowAsync("herald.example/index.xml", SubscriptionKind.Sitemap);

        Assert.Equal((SubscriptionKind.Sitemap, 1), (found.Kind, found.Entries.Count));
        Assert.Single(await desk.RevisionsAsync());
        Assert.Equal((2, 2, 0, 0), (desk.Web.Count("herald.example/9.xml"), desk.Web.Count("herald.example/7.xml"),
            desk.Web.Count("herald.example/6.xml"), desk.Web.Count("other.example/1.xml")));
    }

    [Fact]
    public async Task ALookAtASlowSiteEnds()
    {
        desk.Web.Set("herald.example/", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var look = desk.Finder.FindAsync("http://herald.example/", showsNewest: true, TestContext.Current.CancellationToken);

        await desk.Clock.MoveUntilAsync(look, NewsReader.Visiting.Sources.SourceFinder.LongestLook);

        Assert.Contains("longer than 45 seconds", (await look).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFrontPageWithoutAFeedIsAskedForItAtTheUsualPaths()
    {
        desk.Web.Page("herald.example/", "The Herald", "Front page.");
        desk.Web.Feed("herald.example/rss", ("1", $"http://{Report}", "The ferry stops", ""));

        Assert.Equal("http://herald.example/rss", (await FindAsync("http://herald.example/")).Feeds.Single().Address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://herald.example/feed")]
    [InlineData("http://user:password@herald.example/")]
    [InlineData("http://herald.example/missing")]
    public async Task NothingCanBeFollowedThere(string address) => Assert.NotNull((await FindAsync(address)).Refusal);

    private Task<NewsReader.Visiting.Sources.FoundSource> FindAsync(string address) =>
        desk.InTimeAsync(desk.Finder.FindAsync(address.StartsWith("herald", StringComparison.Ordinal) ? "http://" + address : address,
            showsNewest: true, TestContext.Current.CancellationToken));

    private static string Content(string text) =>
        $"<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><![CDATA[<p>{text}</p>]]></content:encoded>";

    private async Task FollowFeedAsync()
    {
        desk.Web.Page(Report, "The ferry stops", Paragraphs);
        desk.Web.Feed(Feed, ("1", $"http://{Report}", "The ferry stops", ""));
        await desk.FollowAsync(Feed);
    }
}
