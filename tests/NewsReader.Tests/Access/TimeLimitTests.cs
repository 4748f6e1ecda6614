using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http.Timeouts;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Access;

public sealed class TimeLimitTests(GuardedSite guarded) : IClassFixture<GuardedSite>
{
    /// <summary>
    /// What takes in documents and what requests an address of another site have limits of their own; what follows an upload goes on for
    /// as long as somebody looks.
    /// </summary>
    private static readonly string[] Unlimited =
    [
        "/add", "/add/{id:length(32)}", "/add/{id:length(32)}/events", "/api/v1/documents", "/api/v1/subscriptions", "/sources/add",
    ];

    [Fact]
    public void EveryPageAndAnswerHasATimeLimit()
    {
        var without = guarded.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<DisableRequestTimeoutAttribute>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Unlimited, without);
        Assert.True(guarded.TimeLimits.DefaultPolicy!.Timeout > TimeSpan.Zero);
        Assert.All(guarded.TimeLimits.Policies.Values, policy => Assert.True(policy.Timeout > TimeSpan.Zero));
    }

    [Theory]
    [InlineData("/articles/3")]
    [InlineData("/articles/3/history")]
    [InlineData("/api/v1/articles/3")]
    public async Task APageThatTakesLongerIsStopped(string address)
    {
        using var folder = new TemporaryFolder();
        await using (var open = await StartedSite.StartAsync(folder.Path))
        {
            var text =
                string.Concat(Enumerable.Range(0, 20_000).Select(number => $"The flood of the year {number} reached the old mill.\n\n"));
            using var sent =
                await open.Client.PostAsync(At("/api/v1/documents?name=long.txt"), new StringContent(text, Encoding.UTF8, "text/plain"));
            sent.EnsureSuccessStatusCode();
        }

        await using var hasty =
            await StartedSite.StartAsync(folder.Path, "--RateLimits:SecondsForAPage=0.001", "--RateLimits:SecondsForAComparison=0.001");
        using var answer = await hasty.Client.GetAsync(At(address));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }
}
