using System.Globalization;
using System.Net;
using NewsReader.Tests.Hosting;

namespace NewsReader.Tests.Access;

public sealed class RateLimitTests(RateLimitTests.SlowSite site) : IClassFixture<RateLimitTests.SlowSite>
{
    [Fact]
    public async Task TheSixthLoginOfAMinuteFromOneAddressIsToldWhenToComeBack()
    {
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            using var wrong = await GuardedSite.LogInAsync(site.Client, "name" + attempt, "wrong");
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var refused = await GuardedSite.LogInAsync(site.Client, "name6", "wrong");
        AssertTold(refused);
    }

    [Fact]
    public async Task TheSixtyFirstSearchOfAMinuteIsToldWhenToComeBackAndReadingGoesOn()
    {
        for (var search = 1; search <= 60; search++)
        {
            using var found = await site.Client.GetAsync(At("/quotes?q=enemy"));
            Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        }

        using var refused = await site.Client.GetAsync(At("/quotes?q=enemy"));
        AssertTold(refused);
        Assert.Contains("Too many requests", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(At("/stories/1"))).StatusCode);
    }

    private static void AssertTold(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Guarded.AssertIs(answer);
        Assert.InRange(int.Parse(Assert.Single(answer.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture), 1, 3600);
    }

    private static Uri At(string address) => new(address, UriKind.Relative);

    /// <summary>A site whose minute lasts an hour, so that it does not end while a busy machine sends the requests.</summary>
    public sealed class SlowSite : RunningSite
    {
        protected override string[] Settings => ["--RateLimits:Window=01:00:00"];
    }
}
