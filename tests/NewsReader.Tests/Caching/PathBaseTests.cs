using System.Net;
using System.Text.RegularExpressions;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Caching;

public sealed partial class PathBaseTests
{
    [Fact]
    public async Task BehindAPathEveryLinkStaysBehindIt()
    {
        using var folder = new TemporaryFolder();
        var data = new DataDirectory(folder.Path);
        await using var database = new SqliteDatabase(data.Database);
        await database.MigrateAsync();
        await using var site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0") { PathBase = "/news" }, database);
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };

        foreach (var address in new[] { "/news/", "/news/stories/1", "/news/articles/1", "/news/quotes", "/news/compare/1...2" })
        {
            var page = await client.GetStringAsync(new Uri(address, UriKind.Relative));
            Assert.All(Links().Matches(page).Select(link => link.Groups["address"].Value), link =>
                Assert.StartsWith("/news", link, StringComparison.Ordinal));
        }

        Assert.Contains("\"url\":\"" + client.BaseAddress + "news/stories/1\"",
            await client.GetStringAsync(new Uri("/news/api/v1/stories", UriKind.Relative)), StringComparison.Ordinal);
        using var style = await client.GetAsync(new Uri("/news/style.css", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
    }

    [GeneratedRegex(" (href|src|action)=\"(?<address>/[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
