using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsReader.Following.Fetching;

namespace NewsReader.Tests.Following.Fetching;

/// <summary>A real web server on loopback, and a fetcher that may reach it.</summary>
internal sealed class WebOfTests : IAsyncDisposable
{
    private readonly WebApplication site;

    private readonly SignallingClock clock = new();
    private readonly Fetcher fetcher;

    private WebOfTests(WebApplication site)
    {
        this.site = site;
        fetcher = new(new() { AllowedNetworks = FetchSettings.Networks("127.0.0.0/8"), Contact = "https://me.example/" }, clock);
    }

    /// <summary>Paths that were asked for, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Starts a server that answers every request but those of robots.txt.</summary>
    /// <param name="robots">Its robots.txt; without one it answers 404.</param>
    public static async Task<WebOfTests> StartAsync(RequestDelegate answer, string? robots = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = new WebOfTests(builder.Build());
        web.site.Run(async context =>
        {
            web.Asked.Enqueue(context.Request.Path);
            if (context.Request.Path != "/robots.txt")
            {
                await answer(context);
            }
            else if (robots is null)
            {
                context.Response.StatusCode = 404;
            }
            else
            {
                await context.Response.WriteAsync(robots);
            }
        });
        await web.site.StartAsync();
        return web;
    }

    /// <summary>The address of a path.</summary>
    public string Address(string path) => site.Urls.Single() + path;

    /// <summary>Fetches a path without asking robots.txt.</summary>
    public Task<FetchResult> FetchAsync(string path, string? etag = null, string? lastModified = null) =>
        FetchAsync(new FetchRequest(Address(path), RobotsUse.Ignore, etag, lastModified), HostTurns.Pause);

    /// <summary>Fetches, with a clock that moves on by a step whenever something waits by it.</summary>
    public async Task<FetchResult> FetchAsync(FetchRequest request, TimeSpan step)
    {
        var fetching = fetcher.FetchAsync(request, TestContext.Current.CancellationToken);
        await clock.MoveUntilAsync(fetching, step);
        return await fetching;
    }

    public async ValueTask DisposeAsync()
    {
        fetcher.Dispose();
        await site.DisposeAsync();
    }
}
