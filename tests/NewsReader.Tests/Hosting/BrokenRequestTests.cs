using System.Net;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed class BrokenRequestTests(BusySite site) : IClassFixture<BusySite>
{
    public static TheoryData<string> BrokenBodies() =>
    [
        "ZZZ\r\nwords\r\n0\r\n\r\n",
        "-5\r\nwords\r\n0\r\n\r\n",
        "FFFFFFFFFFFFFFFF\r\nwords\r\n0\r\n\r\n",
        "5\nwords\r\n0\r\n\r\n",
        "5\r\nwordswords\r\n0\r\n\r\n",
        "5\r\nwords0\r\n\r\n",
        "0x5\r\nwords\r\n0\r\n\r\n",
    ];

    [Theory]
    [MemberData(nameof(BrokenBodies))]
    public async Task ABrokenChunkIsTheSendersFault(string body)
    {
        foreach (var address in new[] { "/api/v1/documents?name=a.txt", "/add", "/login", "/settings" })
        {
            var answer = await RawRequest.SendAsync(site.Client.BaseAddress!, $"{Head(address)}Transfer-Encoding: chunked\r\n\r\n{body}");

            Assert.InRange(RawRequest.StatusOf(answer), 400, 499);
            Assert.Contains("nosniff", answer, StringComparison.Ordinal);
        }

        AssertNoStackTraceInLog();
    }

    [Fact]
    public async Task ABrokenChunkToldToAProgramIsProblemDetails()
    {
        var answer =
            await RawRequest.SendAsync(site.Client.BaseAddress!,
                $"{Head("/api/v1/documents?name=a.txt")}Transfer-Encoding: chunked\r\n\r\nZZZ\r\n");

        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
        Assert.Contains("broken", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\nwords")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n5\r\nwo")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n")]
    public async Task ABodyThatEndsEarlyLeavesNoStackTrace(string rest)
    {
        Assert.True(RawRequest.StatusOf(await RawRequest.SendAsync(site.Client.BaseAddress!, Head("/api/v1/documents?name=a.txt") + rest,
            endsEarly: true)) is 0
            or 400);
        AssertNoStackTraceInLog();
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n5\r\nwords\r\n0\r\n\r\n")]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n0\r\n\r\n")]
    [InlineData("Content-Length: 5\r\nContent-Length: 6\r\n\r\nwords")]
    [InlineData("Transfer-Encoding: gzip, identity\r\n\r\n5\r\nwords\r\n0\r\n\r\n")]
    public async Task ALengthStatedTwiceIsRefused(string rest) =>
        Assert.Equal(400,
            RawRequest.StatusOf(await RawRequest.SendAsync(site.Client.BaseAddress!, Head("/api/v1/documents?name=a.txt") + rest)));

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET / HTTP/1.0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    public async Task ARequestWithoutOurHostIsRefused(string request) =>
        Assert.Equal(400, RawRequest.StatusOf(await RawRequest.SendAsync(site.Client.BaseAddress!, request)));

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/Health/Live")]
    [InlineData("/health/ready")]
    public async Task HealthIsOnlyAskedFor(string address)
    {
        using var asked = await site.Client.GetAsync(At(address));
        using var posted = await site.Client.PostAsync(At(address), content: null);

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    private string Head(string address) =>
        $"POST {address} HTTP/1.1\r\nHost: {site.Client.BaseAddress!.Authority}\r\nContent-Type: "
        + $"{(address.StartsWith("/api", StringComparison.Ordinal) ? "text/plain" : "application/x-www-form-urlencoded")}\r\nConnection: close\r\n";

    private void AssertNoStackTraceInLog()
    {
        foreach (var log in Directory.GetFiles(Path.Combine(site.Data, "logs")))
        {
            using var reader = new StreamReader(new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            Assert.DoesNotContain("   at ", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }
}
