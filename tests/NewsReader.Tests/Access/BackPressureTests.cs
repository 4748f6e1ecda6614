using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NewsReader.Access;

namespace NewsReader.Tests.Access;

/// <summary>The limits of uploads on an address whose work takes as long as the test wants.</summary>
public sealed class BackPressureTests : IAsyncDisposable
{
    private readonly TaskCompletionSource work = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication site;

    public BackPressureTests()
    {
        var builder =
            WebApplication.CreateBuilder(["--RateLimits:UploadsAtATime=1", "--RateLimits:UploadsWaiting=1",
                "--RateLimits:UploadsPerMinute=4", "--RateLimits:Window=01:00:00"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRateLimits();
        site = builder.Build();
        site.UseRouting();
        site.UseRateLimiter();
        site.UseMiddleware<UploadPlaces>();
        site.MapPost("/add", () => work.Task).RequireRateLimiting(RateLimits.Uploads);
    }

    [Fact]
    public async Task WhatCannotWaitIsToldToComeBackAndWhatWasAcceptedIsDone()
    {
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        List<Task<HttpResponseMessage>> sent = [PostAsync(client), PostAsync(client), PostAsync(client)];
        var first = await Task.WhenAny(sent); // one is at work and one waits, so only the refused one has its answer
        sent.Remove(first);
        using var refused = await first;

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 3600);
        work.SetResult();
        Assert.All(await Task.WhenAll(sent), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task MoreUploadsThanAMinuteAllowsAreToldToComeBack()
    {
        work.SetResult();
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        for (var upload = 1; upload <= 4; upload++)
        {
            using var taken = await PostAsync(client);
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using var refused = await PostAsync(client);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    private static Task<HttpResponseMessage> PostAsync(HttpClient client) =>
        client.PostAsync(new Uri("/add", UriKind.Relative), content: null);
}
