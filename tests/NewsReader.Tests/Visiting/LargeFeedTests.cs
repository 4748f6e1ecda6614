using System.Text;
using Microsoft.AspNetCore.Http;
using NewsReader.Storage.Following;

namespace NewsReader.Tests.Visiting;

public sealed class LargeFeedTests
{
    private const string Feed = "herald.example/feed";
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task AFeedOfAHundredMegabytesIsLeftWhenItIsTooLarge()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Web.Set(Feed, async context =>
        {
            context.Response.ContentType = "application/rss+xml";
            await context.Response.WriteAsync("<rss><channel>");
            const string entry = "<item><title>The ferry stops</title></item>";
            var entries = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(entry, Megabyte / entry.Length)));
            for (var sent = 0; sent < 100 && !context.RequestAborted.IsCancellationRequested; sent++)
            {
                await context.Response.Body.WriteAsync(entries, context.RequestAborted);
            }
        });

        await desk.FollowAsync(Feed);

        var watch = await desk.WatchAsync(Feed);
        Assert.Equal((WatchState.Active, 1), (watch.State, watch.Failures));
        Assert.Contains("larger than 15 MiB", watch.Reason, StringComparison.Ordinal);
        Assert.Empty(await desk.RevisionsAsync());
    }
}
