using System.Net;
using System.Text;
using NewsReader.Caching;
using NewsReader.Configuration;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Caching;

public sealed class CachingTests(BusySite site) : IClassFixture<BusySite>
{
    [Theory]
    [InlineData("/settings")]
    [InlineData("/compare/1...2/passage/1")]
    [InlineData("/add")]
    [InlineData("/quotes/1/speaker")]
    public async Task APageWithAFormsTokenIsNeverKeptAndItsTokenIsItsOwn(string address)
    {
        using var first = await site.Client.GetAsync(At(address));
        using var second = await new HttpClient { BaseAddress = site.Client.BaseAddress }.GetAsync(At(address));

        Assert.Null(first.Headers.ETag);
        Assert.True(first.Headers.CacheControl!.NoStore);
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/stories/999")]
    [InlineData("/quotes.json?limit=0")]
    [InlineData("/health/ready")]
    [InlineData("/metrics")]
    public async Task WhatIsNotAPageHasNoTag(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.Null(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stories/1")]
    [InlineData("/articles/1")]
    [InlineData("/compare/1...2")]
    [InlineData("/quotes?q=enemy")]
    [InlineData("/quotes.csv")]
    [InlineData("/stories.atom")]
    [InlineData("/api/v1/articles/1")]
    [InlineData("/help")]
    public async Task AnAnswerThatStillHoldsIsNotSentAgain(string address)
    {
        using var first = await site.Client.GetAsync(At(address));
        using var again = await AskAsync(address, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await AskAsync(address, ("If-None-Match", "W/\"another\""));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await other.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AfterAQuietTimeWhatAnotherProcessPutsInIsSeenAtOnce()
    {
        using var folder = new TemporaryFolder();
        var clock = new SteppedClock();
        await using var quiet = await StartedSite.StartAsync(folder.Path, clock);
        clock.Pass(ChangeVersion.Latest);
        using var before = await quiet.Client.GetAsync(At("/"));
        await using (var elsewhere = new SqliteDatabase(new DataDirectory(folder.Path).Database))
        {
            await new Ingester(elsewhere, new Grouping(), TimeProvider.System).IngestAsync(
                new IncomingDocument("owl.txt", Format.Text,
                    Encoding.UTF8.GetBytes("The owl of the old mill was heard again at midnight.\n\nNobody saw it."), "owl"));
        }

        using var asked = new HttpRequestMessage(HttpMethod.Get, At("/"));
        asked.Headers.TryAddWithoutValidation("If-None-Match", before.Headers.ETag!.ToString());
        using var after = await quiet.Client.SendAsync(asked);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("The owl of the old mill", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACorrectionIsSeenAtOnce()
    {
        using var before = await site.Client.GetAsync(At("/articles/1"));
        using var done = await site.Client.SendAsync("/quotes/1/speaker", [("speaker", "-other"), ("other", "Ann Correctly")]);

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("Ann Correctly", await site.Client.GetStringAsync(At("/articles/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SettingsAndFormsAndCompressionDoNotMix()
    {
        for (var round = 0; round < 2; round++)
        {
            using var light = await AskAsync("/articles/2");
            using var dark = await AskAsync("/articles/2", ("Cookie", "reading=dark"));
            using var data = await AskAsync("/articles/2", ("Accept", "application/json"));
            using var packed = await AskAsync("/articles/2", ("Accept-Encoding", "br"));
            using var whatever = await AskAsync("/articles/2", ("Accept-Encoding", "*"));
            using var notBrotli = await AskAsync("/articles/2", ("Accept-Encoding", "br;q=0, gzip"));

            Assert.Equal("gzip", Assert.Single(notBrotli.Content.Headers.ContentEncoding));
            Assert.DoesNotContain("data-scheme=\"dark\"", await light.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains("data-scheme=\"dark\"", await dark.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.StartsWith("{", await data.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal("br", Assert.Single(packed.Content.Headers.ContentEncoding));
            Assert.Empty(light.Content.Headers.ContentEncoding);
            Assert.NotEqual(light.Headers.ETag, dark.Headers.ETag);
            Assert.Contains("Cookie", light.Headers.Vary);
            Assert.Contains("Accept", light.Headers.Vary);
        }
    }

    [Fact]
    public async Task MetricsTellOfRequestsAndDocuments()
    {
        using var page = await site.Client.GetAsync(At("/stories/1"));
        var text = await site.Client.GetStringAsync(At("/metrics"));

        Assert.Contains("# TYPE http_server_request_duration_seconds histogram\n", text, StringComparison.Ordinal);
        Assert.Contains("stories/{id:long}\"", text, StringComparison.Ordinal);
        Assert.Contains("newsreader_documents_total{outcome=\"added\"}", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
            Assert.Matches("^(# (HELP|TYPE) |[a-z_0-9]+(\\{.*\\})? [0-9.Ee+-]+$)", line));
    }

    private Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, At(address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return site.Client.SendAsync(request);
    }
}
