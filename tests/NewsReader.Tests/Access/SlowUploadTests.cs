using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsReader.Access;
using NewsReader.Tests.Hosting;

namespace NewsReader.Tests.Access;

/// <summary>Senders who let their uploads trickle in, on an address of a site whose clock the test moves.</summary>
public sealed class SlowUploadTests : IAsyncDisposable
{
    private const int Slow = 25;

    private readonly SignallingClock clock = new();
    private readonly List<TcpClient> connections = [];
    private WebApplication? site;

    [Fact]
    public async Task SlowUploadsHoldNoPlace()
    {
        await StartAsync("--RateLimits:UploadsArriving=100");
        await TrickleAsync(Slow);
        using var client = new HttpClient { BaseAddress = Address };
        using var quick = await client.PostAsync(new Uri("/add", UriKind.Relative), new StringContent("A report."));

        Assert.Equal(HttpStatusCode.OK, quick.StatusCode);
        Assert.Equal("A report.", await quick.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnUploadThatTakesTooLongIsGivenUp()
    {
        await StartAsync("--RateLimits:UploadsArriving=100");
        await TrickleAsync(Slow);
        clock.Advance(TimeSpan.FromSeconds(new AllowedRates().SecondsForAnUpload));

        foreach (var connection in connections)
        {
            Assert.Equal(408, await StatusAsync(connection));
        }
    }

    [Fact]
    public async Task OneSenderHasAFewUploadsOnTheWay()
    {
        await StartAsync("--RateLimits:UploadsArriving=3");
        await TrickleAsync(3);
        using var client = new HttpClient { BaseAddress = Address };
        using var refused = await client.PostAsync(new Uri("/add", UriKind.Relative), new StringContent("A report."));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotEmpty(refused.Headers.GetValues("Retry-After"));
    }

    [Fact]
    public async Task ALargeUploadArrivesWhole()
    {
        await StartAsync();
        var text = new string('x', 1 << 20);
        using var client = new HttpClient { BaseAddress = Address };
        using var answer = await client.PostAsync(new Uri("/add", UriKind.Relative), new StringContent(text));

        Assert.Equal(text, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        connections.ForEach(connection => connection.Dispose());
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }

    private Uri Address => new(site!.Urls.First());

    private async Task StartAsync(params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(["--RateLimits:UploadsPerMinute=1000", .. settings]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddRateLimits();
        site = builder.Build();
        site.UseRouting();
        site.UseRateLimiter();
        site.UseMiddleware<UploadPlaces>();
        site.MapPost("/add", (HttpRequest request) => Results.Stream(request.Body)).RequireRateLimiting(RateLimits.Uploads);
        await site.StartAsync();
    }

    /// <summary>Begins uploads, and waits until each of them is being received.</summary>
    private async Task TrickleAsync(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var connection = new TcpClient();
            connections.Add(connection);
            await connection.ConnectAsync(Address.Host, Address.Port);
            await connection.GetStream()
                .WriteAsync(Encoding.ASCII.GetBytes($"POST /add HTTP/1.1\r\nHost: {Address.Authority}\r\nContent-Length: "
                    + $"1000\r\n\r\nslow"));
        }

        await clock.TimersAsync(count);
    }

    private static async Task<int> StatusAsync(TcpClient connection)
    {
        var answer = new byte["HTTP/1.1 408".Length];
        await connection.GetStream().ReadExactlyAsync(answer);
        return RawRequest.StatusOf(Encoding.ASCII.GetString(answer));
    }
}
