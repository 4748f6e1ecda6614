using Microsoft.AspNetCore.Http;
using NewsReader.Core.Stories;
using NewsReader.Storage.Following;

namespace NewsReader.Tests.Visiting;

/// <summary>Thirty days of a site that has everything sites have, by a clock that goes from visit to visit.</summary>
public sealed class MonthOfNewsTests : IAsyncLifetime
{
    private const string Feed = "herald.example/feed";
    private const string Ferry = "herald.example/1";
    private const string Trial = "herald.example/2";
    private const string Live = "herald.example/live/3";
    private const string Paywall = "herald.example/4";
    private const string Gone = "herald.example/5";
    private const string Moved = "herald.example/6";

    private static readonly string[] Numbers = ["first", "second", "third"];

    private Desk desk = null!;
    private DateTimeOffset start;

    public async ValueTask InitializeAsync()
    {
        desk = await Desk.OpenAsync();
        start = desk.Clock.GetUtcNow();
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task AMonthOfASiteIsNeitherLostNorDoubled()
    {
        await PublishAsync();
        await EditTheFerryAsync();
        await RunTheLiveBlogAsync();
        await BreakAndMoveAsync();
        await JumpAsync();
        await UntilAsync(days: 30);

        Assert.Equal(6, (await desk.RevisionsAsync()).Count);
        await IsAsync(Ferry, WatchState.Active, revisions: 4);
        await IsAsync(Trial, WatchState.Active, revisions: 1);
        Assert.InRange((await RevisionsAsync(Live)).Count, 2, 4);
        Assert.Contains(Long("storm", Numbers[2]), (await RevisionsAsync(Live))[^1].Document.Text, StringComparison.Ordinal);
        Assert.Single(await RevisionsAsync(Paywall));
        await IsAsync(Gone, WatchState.Gone, revisions: 1);
        await IsAsync("herald.example/moved/6", WatchState.Active, revisions: 2);
        Assert.Equal("http://herald.example/rss", (await desk.Watches.FindAsync(1))!.Address);
        Assert.InRange(desk.Web.Count(Ferry), 20, 150);
    }

    /// <summary>Day 0: six reports, one of them with two headlines on trial for the first five days.</summary>
    private async Task PublishAsync()
    {
        foreach (var (place, topic) in new[] { (Ferry, "ferry"), (Paywall, "tax"), (Gone, "concert"), (Moved, "school") })
        {
            desk.Web.Page(place, $"News of the {topic}", Report(topic));
        }

        desk.Web.Page(Live, "Storm: live", Report("storm"));
        var visits = 0;
        desk.Web.Set(Trial, context =>
        {
            var headline = Day() < 5 && visits++ % 2 == 1 ? "You will not believe this harvest" : "News of the harvest";
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(NewsWeb.Html(headline, Report("harvest")));
        });
        desk.Web.Feed(Feed, Items());
        await desk.FollowAsync(Feed);
    }

    /// <summary>Days 0 and 1: three edits of one report, the second so small that another visit confirms it.</summary>
    private async Task EditTheFerryAsync()
    {
        await UntilAsync(days: 0.2);
        var text = Report("ferry").Append(Long("ferry", "timetable")).ToList();
        desk.Web.Page(Ferry, "News of the ferry", [.. text]);
        await UntilAsync(days: 0.8);
        text[0] = text[0].Replace("Monday", "Tuesday", StringComparison.Ordinal);
        desk.Web.Page(Ferry, "News of the ferry", [.. text]);
        await UntilAsync(days: 2);
        desk.Web.Page(Ferry, "News of the ferry", [.. text, Long("ferry", "inquiry")]);
    }

    /// <summary>Day 3: three times new entries in the live blog, hours apart; and a paywall before another report.</summary>
    private async Task RunTheLiveBlogAsync()
    {
        await UntilAsync(days: 3);
        desk.Web.Page(Paywall, "News of the tax", "Subscribe to continue reading. Already a subscriber? Log in.");
        for (var entry = 0; entry < 3; entry++)
        {
            desk.Web.Page(Live, "Storm: live",
                [.. Enumerable.Range(0, entry + 1).Reverse().Select(one => Long("storm", Numbers[one])), .. Report("storm")]);
            await UntilAsync(days: 4 + entry);
        }
    }

    /// <summary>From day 7: a report is gone, one has moved and is edited there, and the feed is broken, then moves.</summary>
    private async Task BreakAndMoveAsync()
    {
        desk.Web.Status(Gone, 410);
        Redirect(Moved, "/moved/6");
        desk.Web.Page("herald.example/moved/6", "News of the school", Report("school"));
        desk.Web.Text(Feed, "<rss><channel><item><title>A & B</title><link>http://" + Ferry + "</link><item><title>cut", "text/xml");
        await UntilAsync(days: 14);
        desk.Web.Page("herald.example/moved/6", "News of the school", [.. Report("school"), Long("school", "roof")]);
        desk.Web.Feed("herald.example/rss", Items());
        Redirect(Feed, "/rss");
        await UntilAsync(days: 20);
    }

    /// <summary>Day 20: the clock is a year ahead for some visits, and then right again.</summary>
    private async Task JumpAsync()
    {
        var right = desk.Clock.GetUtcNow();
        desk.Clock.AdjustTime(right.AddYears(1));
        await desk.VisitAsync();
        desk.Clock.AdjustTime(right.AddHours(1));
        var asked = desk.Web.Asked.Count;
        await desk.VisitAsync();
        Assert.True(desk.Web.Asked.Count > asked);
    }

    private double Day() => (desk.Clock.GetUtcNow() - start).TotalDays;

    private Task UntilAsync(double days) => desk.UntilAsync(start.AddDays(days));

    private void Redirect(string place, string to) => desk.Web.Set(place, context =>
    {
        context.Response.Redirect(to, permanent: true);
        return Task.CompletedTask;
    });

    private async Task IsAsync(string place, WatchState state, int revisions)
    {
        var watch = await desk.WatchAsync(place);
        Assert.Equal((place, state, revisions), (place, watch.State, (await RevisionsAsync(place)).Count));
    }

    private async Task<IReadOnlyList<Revision>> RevisionsAsync(string place) =>
        await desk.Articles.OfArticleAsync((await desk.WatchAsync(place)).ArticleId!.Value, TestContext.Current.CancellationToken);

    private static (string, string, string, string)[] Items() =>
    [
        .. new[] { Ferry, Trial, Live, Paywall, Gone, Moved }.Select(place => (place, $"http://{place}", $"Report at {place}",
            "<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>")),
    ];

    private static string[] Report(string topic) =>
    [
        $"The council of Norbury decided about the {topic} on Monday, its speaker said on the steps of the town hall this morning.",
        $"People who had waited for news of the {topic} for weeks said that they had expected as much, and went home by bus.",
        $"The mayor gave no reason, and said only that the {topic} would be looked at again when the summer is over.",
    ];

    private static string Long(string topic, string matter) =>
        $"In the evening the {matter} of the {topic} was before the council again: eleven members asked for another vote, four left the room, "
        + $"and the clerk read out a letter about the {matter} that somebody had sent without a name, with a list of eighteen questions.";
}
