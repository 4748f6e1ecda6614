using Microsoft.AspNetCore.Http;
using NewsReader.Tests.Following.Fetching;
using NewsReader.Tests.Visiting;

namespace NewsReader.Tests.Commands.Following;

/// <summary><c>follow</c>, <c>visit</c>, <c>sources</c> and <c>unfollow</c>, as a shell runs them, against a real web server.</summary>
public sealed class FollowCommandTests
{
    private const string Edit =
        "On Tuesday the council promised 40 extra buses, a cheaper ticket for pupils, and an inquiry into the sale of the two older boats, "
        + "which a yard in another country had bought for less than the price of their engines alone last winter.";

    private static readonly string[] Paragraphs =
    [
        "The ferry between Norbury and the island stops on Monday, the harbour master said on the quay this morning.",
        "Commuters said they had expected the change for weeks and would go by 12 buses until the new timetable is printed.",
    ];

    /// <summary>From the first request to the comparison of an edit.</summary>
    [Fact]
    public async Task AnEditOfAFollowedSiteCanBeCompared()
    {
        using var data = new TemporaryFolder();
        var paragraphs = Paragraphs;
        await using var web = await SiteAsync(() => paragraphs);

        var followed = await RunAsync(data.Path, "follow", web.Address("/"), "--folder", "News/Region");
        Assert.Equal((0, ""), (followed.ExitCode, followed.Errors));
        Assert.Contains("/feed: followed (Herald)", followed.Output, StringComparison.Ordinal);
        var first = await RunAsync(data.Path, "visit", "--due");
        paragraphs = [.. Paragraphs, Edit];
        var second = await RunAsync(data.Path, "visit", web.Address("/1"));
        var compared = await RunAsync(data.Path, "compare", "1.1", "1.2");

        Assert.Equal((0, 0, 0), (first.ExitCode, second.ExitCode, compared.ExitCode));
        Assert.Contains("/1: changed", second.Output, StringComparison.Ordinal);
        Assert.Contains("40 extra buses", compared.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsFollowedIsListedAndCanBeLeft()
    {
        using var data = new TemporaryFolder();
        var list = Path.Combine(data.Path, "feeds.opml");
        await File.WriteAllTextAsync(list, "<opml><body><outline text='Coast'><outline text='Quay' xmlUrl='https://quay.example/rss'/>"
            + "</outline></body></opml>");

        Assert.Equal(0, (await RunAsync(data.Path, "follow", list)).ExitCode);
        Assert.Contains("followed already", (await RunAsync(data.Path, "follow", list)).Output, StringComparison.Ordinal);
        Assert.Contains("[Coast]", (await RunAsync(data.Path, "sources")).Output, StringComparison.Ordinal);
        Assert.Contains("\"state\": \"new\"", (await RunAsync(data.Path, "sources", "--json")).Output, StringComparison.Ordinal);
        Assert.Contains("xmlUrl=\"https://quay.example/rss\"", (await RunAsync(data.Path, "sources", "--opml")).Output,
            StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(data.Path, "unfollow", "http://quay.example/rss")).ExitCode);
        Assert.Equal("", (await RunAsync(data.Path, "sources")).Output);
    }

    [Theory]
    [InlineData(1, "follow", "http://10.0.0.1/")]
    [InlineData(1, "follow", "mailto:a@b.example")]
    [InlineData(1, "unfollow", "https://quay.example/rss")]
    [InlineData(1, "visit", "https://quay.example/rss")]
    [InlineData(2, "visit", "--due", "https://quay.example/rss")]
    [InlineData(2, "sources", "--json", "--opml")]
    [InlineData(2, "follow")]
    public async Task WrongUseSaysSo(int code, params string[] arguments)
    {
        using var data = new TemporaryFolder();
        await ProgramRun.WithInputAsync(data.Path, "A report.", "ingest", "-");

        var run = await RunAsync(data.Path, arguments);

        Assert.Equal(code, run.ExitCode);
        Assert.NotEqual("", run.Errors);
    }

    [Fact]
    public async Task ASettingThatCannotBeMeantIsNamed()
    {
        using var data = new TemporaryFolder();

        var run = await RunAsync(data.Path, [("NEWSREADER_VISITS_AT_A_TIME", "many")], "visit");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("NEWSREADER_VISITS_AT_A_TIME", run.Errors, StringComparison.Ordinal);
    }

    private static Task<WebOfTests> SiteAsync(Func<IReadOnlyList<string>> paragraphs) => WebOfTests.StartAsync(context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(context.Request.Path.Value switch
        {
            "/" => NewsWeb.Html("Herald", ["Front page."], "<link rel=alternate type=\"application/rss+xml\" href=/feed>"),
            "/feed" => "<rss><channel><title>Herald</title><item><guid>1</guid><title>The ferry stops</title>"
                + $"<link>http://{context.Request.Host}/1</link></item></channel></rss>",
            _ => NewsWeb.Html("The ferry stops", paragraphs()),
        });
    });

    private static Task<ProgramRun> RunAsync(string data, params string[] arguments) =>
        RunAsync(data, [("NEWSREADER_ALLOW_PRIVATE", "127.0.0.0/8")], arguments);

    private static async Task<ProgramRun> RunAsync(string data, (string, string)[] environment, params string[] arguments)
    {
        using var process = ProgramRun.Start(data, environment, arguments);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
