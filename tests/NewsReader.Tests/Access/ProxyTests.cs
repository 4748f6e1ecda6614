using System.Net;
using NewsReader.Access;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Hosting;

namespace NewsReader.Tests.Access;

public sealed class ProxyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("127.0.0.1", "nobody", HttpStatusCode.Unauthorized)]
    [InlineData("192.0.2.1", "ann", HttpStatusCode.Redirect)]
    [InlineData("127.0.0.1", "Ann", HttpStatusCode.OK)]
    public async Task AHeaderNamesAUserOnlyFromAProxyThatIsBelieved(string proxy, string named, HttpStatusCode expected)
    {
        using var answer = await AskAsync(proxy, ("Remote-User", named));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.1", "newsreader=")]
    [InlineData("127.0.0.1", "__Host-newsreader=")]
    public async Task UnderTlsTheCookieIsHeldToThisHost(string proxy, string beginning)
    {
        using var answer = await AskAsync(proxy, ("X-Forwarded-For", "192.0.2.7"));

        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith(beginning, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("192.0.2.1", false)]
    [InlineData("127.0.0.1", true)]
    public async Task UnderTlsNoCookieIsSentWithoutIt(string proxy, bool isSecure)
    {
        await using var site =
            await StartedSite.StartAsync(folder.Path, new AccessSettings { Proxies = [new IPNetwork(IPAddress.Parse(proxy), 32)] });
        using var client = new HttpClient(new TlsProxy()) { BaseAddress = site.Client.BaseAddress };
        using var answer = await client.GetAsync(new Uri("/settings", UriKind.Relative));
        using var set = await client.SendAsync("/settings", [("scheme", "dark")]);

        var cookies = answer.Headers.GetValues("Set-Cookie").Concat(set.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Contains(cookies, cookie => cookie.StartsWith("reading=", StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Equal(isSecure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Logs in on a site that believes one proxy, or asks for its first page when a user is named.</summary>
    private async Task<HttpResponseMessage> AskAsync(string proxy, (string Name, string Value) header)
    {
        var data = new DataDirectory(folder.Path);
        await using var database = new SqliteDatabase(data.Database);
        await database.MigrateAsync();
        await new AccountStore(database).AddAsync(
            new Account { Name = "ann", Role = AccountRole.Reader, PasswordHash = Credentials.Hash(GuardedSite.Password), Stamp = "" },
                DateTimeOffset.UnixEpoch);
        var access = new AccessSettings { Proxies = [new IPNetwork(IPAddress.Parse(proxy), 32)], UserHeader = "Remote-User" };
        await using var site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0") { Access = access }, database);
        await site.StartAsync();
        using var client = new HttpClient(new TlsProxy()) { BaseAddress = new Uri(site.Urls.First()) };
        client.DefaultRequestHeaders.Add(header.Name, header.Value);
        return header.Name is "Remote-User"
            ? await client.GetAsync(new Uri("/", UriKind.Relative))
            : await GuardedSite.LogInAsync(client, "ann", GuardedSite.Password);
    }

    /// <summary>A browser that speaks TLS with a proxy, which speaks plainly with the site and says so.</summary>
    private sealed class TlsProxy() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Values));
            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                cookies[cookie.Split('=')[0]] = cookie.Split(';')[0];
            }

            return answer;
        }
    }
}
