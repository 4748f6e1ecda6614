using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsReader.Access;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Access;

/// <summary>Pages that take work, on a server of two places an address.</summary>
public sealed class EndpointPlacesTests : IAsyncLifetime
{
    private const int Requests = 16;

    private readonly TaskCompletionSource release = new();
    private readonly SemaphoreSlim begun = new(0);
    private readonly Lock counting = new();
    private WebApplication site = null!;
    private HttpClient client = null!;
    private int working;
    private int most;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddRouting();
        builder.Services.AddSingleton(Options.Create(new AllowedRates { AnswersAtATime = 2, AnswersWaiting = 20 }));
        site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.UseRouting();
        site.UseMiddleware<EndpointPlaces>();
        site.MapGet("/dear/{number:int}", WorkAsync);
        site.MapGet("/", () => "front");
        site.MapGet("/slow", SendSlowlyAsync);
        await site.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        release.TrySetResult();
        client.Dispose();
        await site.DisposeAsync();
        begun.Dispose();
    }

    [Fact]
    public async Task TheFrontPageAnswersWhileTheDearestIsAskedForSixteenTimes()
    {
        var asked = Enumerable.Range(0, Requests).Select(number => client.GetAsync(At($"/dear/{number}"))).ToList();
        await begun.WaitAsync(TestContext.Current.CancellationToken);
        await begun.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("front", await client.GetStringAsync(At("/")));
        Assert.All(asked, one => Assert.False(one.IsCompleted));
        release.SetResult();
        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task MoreThanMayWaitAreToldWhenToComeBack()
    {
        var asked = Enumerable.Range(0, 30).Select(number => client.GetAsync(At($"/dear/{number}"))).ToList();
        var refused = new List<HttpResponseMessage>();
        while (refused.Count < 30 - 2 - 20)
        {
            var answered = await Task.WhenAny(asked);
            asked.Remove(answered);
            refused.Add(await answered);
        }

        Assert.All(refused, answer =>
            Assert.Equal((HttpStatusCode.TooManyRequests, true), (answer.StatusCode, answer.Headers.RetryAfter is not null)));
        release.SetResult();
        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task WhoReadsSlowlyHoldsNoPlace()
    {
        var reading = new List<HttpResponseMessage>();
        for (var reader = 0; reader < 5; reader++)
        {
            // more than there are places; none is read to its end
            reading.Add(await client.GetAsync(At("/slow"), HttpCompletionOption.ResponseHeadersRead));
        }

        Assert.All(reading, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        release.SetResult();
    }

    private async Task<string> WorkAsync(int number)
    {
        lock (counting)
        {
            most = Math.Max(most, ++working);
        }

        begun.Release();
        await release.Task;
        lock (counting)
        {
            working--;
        }

        return $"{number}";
    }

    private async Task SendSlowlyAsync(HttpContext context)
    {
        await context.Response.WriteAsync("It begins.");
        await context.Response.Body.FlushAsync();
        await release.Task;
    }
}
