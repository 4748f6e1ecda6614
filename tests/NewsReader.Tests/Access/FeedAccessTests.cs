using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using NewsReader.Access;
using NewsReader.Storage.Accounts;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Access;

/// <summary>Where the site has users, feed readers get in by HTTP Basic or by a private token, to feeds and nothing else.</summary>
public sealed class FeedAccessTests(GuardedSite site) : IClassFixture<GuardedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("Basic")]
    [InlineData("Basic !!!")]
    [InlineData("Basic cml0YQ==")]
    [InlineData("Basic Og==")]
    [InlineData("basic cml0YTp3cm9uZw==")]
    [InlineData("Basic bm9ib2R5OmEgbG9uZyBlbm91Z2ggcGFzc3dvcmQ=")]
    [InlineData("Digest username=\"rita\"")]
    public async Task WhoSendsNoRightPasswordIsAskedForOne(string header)
    {
        using var client = site.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        using var answer = await client.GetAsync(At("/stories.atom"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Basic realm=\"NewsReader feeds\", charset=\"UTF-8\"", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/stories.atom?token=")]
    [InlineData("/stories.atom?token=newsreaderfeed_0")]
    [InlineData("/stories.atom?token=%00%0A")]
    [InlineData("/stories.jsonfeed?token=a&token=b")]
    public async Task ATokenThatIsNoneOpensNothing(string address)
    {
        using var answer = await site.Anonymous.GetAsync(At(address));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task AnEndlessPasswordIsRefusedBeforeItIsHashed()
    {
        using var client = WithPassword("rita", new string('x', 10_000));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(At("/stories.atom"))).StatusCode);
    }

    [Fact]
    public async Task ProgramsAreToldToSendAToken()
    {
        using var answer = await site.Anonymous.GetAsync(At("/api/v1/stories"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task APasswordOpensFeedsAndNothingElse()
    {
        using var client = WithPassword("rita", GuardedSite.Password);

        await AssertOnlyFeedsAsync(client, "");
    }

    [Fact]
    public async Task AFeedTokenOpensFeedsAndNothingElse()
    {
        var token = await NewTokenAsync("rita");

        await AssertOnlyFeedsAsync(site.Anonymous, $"token={token}");
    }

    [Fact]
    public async Task AFeedTokenInThePlaceOfThePasswordIsItsOwnersAlone()
    {
        var token = await NewTokenAsync("rita");
        using var owner = WithPassword("rita", token);
        using var other = WithPassword("edda", token);

        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync(At("/quotes.atom"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.GetAsync(At("/quotes.atom"))).StatusCode);
    }

    [Fact]
    public async Task AFeedTokenIsNoTokenForPrograms()
    {
        using var client = site.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await NewTokenAsync("edda"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(At("/api/v1/stories"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(At("/stories.atom"))).StatusCode);
    }

    [Fact]
    public async Task TheFeedLeadsOnWithItsTokenAndToPagesWithout()
    {
        var token = await NewTokenAsync("rita");
        var feed = XDocument.Parse(await site.Anonymous.GetStringAsync(At($"/quotes.atom?token={token}&limit=1"))).Root!;
        var links = feed.Elements(Atom + "link").ToDictionary(link => link.Attribute("rel")!.Value, link => link.Attribute("href")!.Value);

        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous.GetAsync(new Uri(links["next"]))).StatusCode);
        Assert.Contains(token, links["self"], StringComparison.Ordinal);
        feed.Elements(Atom + "link").Where(link => link.Attribute("rel")!.Value is "self" or "next").Remove();
        Assert.DoesNotContain(token, feed.ToString(), StringComparison.Ordinal);
        Assert.Equal("/quotes?limit=1", new Uri(links["alternate"]).PathAndQuery);
    }

    [Fact]
    public async Task AnUnchangedFeedIsNotSentAgain()
    {
        var token = await NewTokenAsync("rita");
        using var first = await site.Anonymous.GetAsync(At($"/stories/1.atom?token={token}"));
        using var request = new HttpRequestMessage(HttpMethod.Get, At($"/stories/1.atom?token={token}"));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await site.Anonymous.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task ATokenIsReplacedAndRevokedAtOnce()
    {
        var (old, current) = (await NewTokenAsync("edda"), await NewTokenAsync("edda"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(old));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(current));

        Assert.True(await Tokens.RevokeAsync((await site.Accounts.FindAsync("edda"))!.Id));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(current));
    }

    [Fact]
    public async Task ATokenEndsWithItsAccount()
    {
        await site.AddAsync("leaving", AccountRole.Reader);
        var token = await NewTokenAsync("leaving");
        await site.Accounts.RemoveAsync((await site.Accounts.FindAsync("leaving"))!.Id);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(token));
    }

    [Fact]
    public async Task AReaderMakesAndRevokesTheTokenInTheSettings()
    {
        using var client = site.NewClient();
        await site.AddAsync("sara", AccountRole.Reader);
        await GuardedSite.LogInAsync(client, "sara", GuardedSite.Password);
        Assert.DoesNotContain("Revoke it", await client.GetStringAsync(At("/settings")), StringComparison.Ordinal);

        using var made = await client.SendAsync("/settings", "?handler=FeedToken", []);
        var shown = await made.Content.ReadAsStringAsync();
        var address = new Uri(shown[(shown.IndexOf("<pre id=\"feed-address\" tabindex=\"0\">", StringComparison.Ordinal) + 36)..]
            .Split('<')[0]);
        Assert.True(made.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous.GetAsync(address)).StatusCode);

        var later = await client.GetStringAsync(At("/settings"));
        Assert.DoesNotContain("newsreaderfeed_", later, StringComparison.Ordinal);
        using var revoked = await client.SendAsync("/settings", "?handler=RevokeFeedToken", []);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Anonymous.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task NeitherTheLogNorTheCollectionHoldsATokenOrPassword()
    {
        var token = await NewTokenAsync("rita");
        using var client = WithPassword("rita", "a wrong but telling password");
        await client.GetAsync(At("/stories.atom"));
        await site.Anonymous.GetAsync(At($"/stories.atom?token={token}"));
        await site.Anonymous.GetAsync(At($"/stories/x.atom?token={token}"));

        foreach (var file in Directory.EnumerateFiles(site.Data, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var text = await reader.ReadToEndAsync();
            Assert.DoesNotContain(token, text, StringComparison.Ordinal);
            Assert.DoesNotContain("telling password", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task GuessingIsSlowedAndSaysWhenToComeBack()
    {
        using var folder = new TemporaryFolder();
        await using var limited = await StartedSite.StartAsync(folder.Path, "--RateLimits:LoginsPerMinute=1");
        await new AccountStore(limited.Database).AddAsync(
            new Account
            {
                Name = "rita",
                Role = AccountRole.Reader,
                PasswordHash = Credentials.Hash(GuardedSite.Password),
                Stamp = Credentials.NewStamp()
            }, DateTimeOffset.UnixEpoch);
        limited.Client.DefaultRequestHeaders.Authorization = Basic("rita", "wrong");
        var answer = await limited.Client.GetAsync(At("/stories.atom"));
        for (var attempt = 0; attempt < 10 && answer.StatusCode is HttpStatusCode.Unauthorized; attempt++)
        {
            answer.Dispose();
            answer = await limited.Client.GetAsync(At("/stories.atom"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        answer.Dispose();
    }

    private FeedTokenStore Tokens => new(site.Database);

    /// <summary>Feeds are open, in both forms and by header; every other form, page and the API is shut.</summary>
    private static async Task AssertOnlyFeedsAsync(HttpClient client, string query)
    {
        foreach (var feed in new[] { "/stories.atom", "/stories.jsonfeed", "/articles/1/history.atom", "/compare/1...2.atom" })
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(At($"{feed}?{query}"))).StatusCode);
        }

        foreach (var other in new[] { "/", "/settings", "/stories.json", "/stories.csv", "/compare/1...2.html", "/api/v1/stories",
            "/metrics", "/add" })
        {
            foreach (var accept in new[] { "*/*", "application/atom+xml" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, At($"{other}?{query}"));
                request.Headers.Accept.ParseAdd(accept);
                using var answer = await client.SendAsync(request);
                Assert.True(
                    GuardedSite.IsSentToLogin(answer) || answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                        || (other is "/" && accept is not "*/*"),
                    $"{other} {accept}: {answer.StatusCode}");
            }
        }
    }

    private HttpClient WithPassword(string name, string password)
    {
        var client = site.NewClient();
        client.DefaultRequestHeaders.Authorization = Basic(name, password);
        return client;
    }

    private static AuthenticationHeaderValue Basic(string name, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}")));

    private async Task<HttpStatusCode> StatusAsync(string token) =>
        (await site.Anonymous.GetAsync(At($"/stories.atom?token={token}"))).StatusCode;

    private async Task<string> NewTokenAsync(string name)
    {
        var token = Credentials.NewFeedToken();
        await Tokens.SetAsync((await site.Accounts.FindAsync(name))!.Id, Credentials.HashToken(token), DateTimeOffset.UnixEpoch);
        return token;
    }
}
