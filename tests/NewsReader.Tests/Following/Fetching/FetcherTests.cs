using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using NewsReader.Following.Fetching;

namespace NewsReader.Tests.Following.Fetching;

/// <summary>What sites answer, over real connections.</summary>
public sealed class FetcherTests
{
    private static readonly byte[] Megabyte = new byte[1 << 20];

    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    public async Task AnotherStatusIsAFailure(int status)
    {
        await using var web = await WebOfTests.StartAsync(context => Status(context, status));

        var result = await web.FetchAsync("/a");

        Assert.Equal((FetchOutcome.Failed, status), (result.Outcome, result.Status));
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("video/mp4")]
    [InlineData("application/zip")]
    public async Task AnotherMediaTypeIsNotRead(string type)
    {
        await using var web = await WebOfTests.StartAsync(context => WriteAsync(context, "x"u8.ToArray(), type));

        Assert.Equal(FetchOutcome.Unreadable, (await web.FetchAsync("/a")).Outcome);
    }

    [Fact]
    public async Task ACompressionBombIsNotRead()
    {
        using var bomb = new MemoryStream();
        await using (var packed = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < 64; i++)
            {
                packed.Write(Megabyte);
            }
        }

        await using var web = await WebOfTests.StartAsync(context => WriteAsync(context, bomb.ToArray(), "text/html", "gzip"));

        var result = await web.FetchAsync("/a");

        Assert.Equal(FetchOutcome.Unreadable, result.Outcome);
        Assert.Contains("15 MiB", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEndlessBodyIsNotRead()
    {
        await using var web = await WebOfTests.StartAsync(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(Megabyte, context.RequestAborted);
            }
        });

        Assert.Equal(FetchOutcome.Unreadable, (await web.FetchAsync("/a")).Outcome);
    }

    [Theory]
    [InlineData("gzip, gzip")]
    [InlineData("gzip, br")]
    [InlineData("zstd")]
    public async Task AStackOfEncodingsIsNotRead(string encoding)
    {
        await using var web = await WebOfTests.StartAsync(context => WriteAsync(context, "x"u8.ToArray(), "text/html", encoding));

        Assert.Equal(FetchOutcome.Unreadable, (await web.FetchAsync("/a")).Outcome);
    }

    [Fact]
    public async Task BytesThatAreNotCompressedAreNoDocument()
    {
        await using var web = await WebOfTests.StartAsync(context => WriteAsync(context, "plain"u8.ToArray(), "text/html", "gzip"));

        Assert.Equal(FetchOutcome.Unreachable, (await web.FetchAsync("/a")).Outcome);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task ACompressedDocumentIsUnpacked(string encoding)
    {
        using var packed = new MemoryStream();
        await using (Stream packing = encoding is "br" ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write("A report."u8);
        }

        await using var web = await WebOfTests.StartAsync(context => WriteAsync(context, packed.ToArray(), "text/html", encoding));

        Assert.Equal("A report.", Encoding.UTF8.GetString((await web.FetchAsync("/a")).Bytes));
    }

    [Fact]
    public async Task TooManyHeadersAreNotRead()
    {
        await using var web = await WebOfTests.StartAsync(context =>
        {
            for (var i = 0; i < 100; i++)
            {
                context.Response.Headers[$"X-{i}"] = new string('a', 1_000);
            }

            return context.Response.WriteAsync("x");
        });

        Assert.Equal(FetchOutcome.Unreachable, (await web.FetchAsync("/a")).Outcome);
    }

    [Fact]
    public async Task ABodyThatBreaksOffIsNoDocument()
    {
        await using var web = await WebOfTests.StartAsync(async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("half");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        Assert.Equal(FetchOutcome.Unreachable, (await web.FetchAsync("/a")).Outcome);
    }

    [Fact]
    public async Task ASilentSiteIsLeft()
    {
        await using var web = await WebOfTests.StartAsync(
            context => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted));

        var result = await web.FetchAsync(new FetchRequest(web.Address("/a"), RobotsUse.Ignore), Fetcher.TimeForAnswer);

        Assert.Equal(FetchOutcome.Unreachable, result.Outcome);
    }

    [Fact]
    public async Task ValidatorsAreSentBackUnread()
    {
        await using var web = await WebOfTests.StartAsync(context =>
        {
            context.Response.Headers.ETag = "W/\"a b\\c\"";
            context.Response.Headers.LastModified = "yesterday";
            return context.Request.Headers.IfNoneMatch == "W/\"a b\\c\"" && context.Request.Headers.IfModifiedSince == "yesterday"
                ? Status(context, 304) : context.Response.WriteAsync("A report.");
        });

        var first = await web.FetchAsync("/a");
        var second = await web.FetchAsync("/a", first.ETag, first.LastModified);

        Assert.Equal((FetchOutcome.Fetched, FetchOutcome.NotModified), (first.Outcome, second.Outcome));
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("99999999", 86_400)]
    [InlineData("Fri, 01 Jan 1999 00:00:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task TheTimeToWaitIsAtMostADay(string header, int? seconds)
    {
        await using var web = await WebOfTests.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = header;
            return Status(context, 503);
        });

        Assert.Equal(seconds, (await web.FetchAsync("/a")).RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task ARequestSaysWhoAsksAndCarriesNothingElse()
    {
        var headers = new List<string>();
        await using var web = await WebOfTests.StartAsync(context =>
        {
            headers.AddRange(context.Request.Headers.Select(header => $"{header.Key}: {header.Value}"));
            context.Response.Headers.SetCookie = "a=b";
            return context.Response.WriteAsync("x");
        });

        await web.FetchAsync("/a");
        await web.FetchAsync("/b");

        Assert.Contains(headers, header => header.StartsWith("User-Agent: NewsReader/", StringComparison.Ordinal)
            && header.EndsWith("(+https://me.example/)", StringComparison.Ordinal));
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"],
            headers.Select(header => header.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AMoveForGoodIsReported()
    {
        await using var web = await WebOfTests.StartAsync(context =>
        {
            if (context.Request.Path == "/a")
            {
                context.Response.Redirect("/b", permanent: true);
                return Task.CompletedTask;
            }

            return context.Response.WriteAsync("x");
        });

        var result = await web.FetchAsync("/a");

        Assert.Equal(web.Address("/b"), result.MovedTo?.ToString());
        Assert.Equal(web.Address("/b"), result.FinalAddress?.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RobotsDecideAboutPagesOnly(bool isFeed)
    {
        await using var web = await WebOfTests.StartAsync(context => context.Response.WriteAsync("x"), "User-agent: *\nDisallow: /a");

        var use = isFeed ? RobotsUse.PaceOnly : RobotsUse.Obey;
        var result = await web.FetchAsync(new FetchRequest(web.Address("/a"), use), HostTurns.Pause);

        Assert.Equal(isFeed ? FetchOutcome.Fetched : FetchOutcome.Disallowed, result.Outcome);
        Assert.Equal("/robots.txt", web.Asked.First());
    }

    [Fact]
    public async Task RobotsAreAskedOnceADay()
    {
        await using var web = await WebOfTests.StartAsync(context => context.Response.WriteAsync("x"));

        await web.FetchAsync(new FetchRequest(web.Address("/a")), HostTurns.Pause);
        await web.FetchAsync(new FetchRequest(web.Address("/b")), HostTurns.Pause);

        Assert.Equal(["/robots.txt", "/a", "/b"], web.Asked);
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static async Task WriteAsync(HttpContext context, byte[] body, string type, string? encoding = null)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentEncoding = encoding;
        await context.Response.Body.WriteAsync(body);
    }
}
