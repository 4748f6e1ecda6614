using System.Net;
using NewsReader.Access;
using NewsReader.Hosting;
using NewsReader.Storage;

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
        using var answer = await AskAsync(proxy, ("X-Forwarded-Proto", "https"));

        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>Logs in on a site that believes one proxy, or asks for its first page when a user is named.</summary>
    private async Task<HttpResponseMessage> AskAsync(string proxy, (string Name, string Value) header)
    {
        var data = new DataDirectory(folder.Path);
        await using var database = new SqliteDatabase(data.Database);
        await database.MigrateAsync();
        await new AccountStore(database).AddAsync(
            new Account { Name = "ann", Role = AccountRole.Reader, PasswordHash = Credentials.Hash(GuardedSite.Password), Stamp = "" }, DateTimeOffset.UnixEpoch);
        var access = new AccessSettings { Proxies = [new IPNetwork(IPAddress.Parse(proxy), 32)], UserHeader = "Remote-User" };
        await using var site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0") { Access = access }, database);
        await site.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Urls.First()) };
        client.DefaultRequestHeaders.Add(header.Name, header.Value);
        return header.Name is "Remote-User"
            ? await client.GetAsync(new Uri("/", UriKind.Relative))
            : await GuardedSite.LogInAsync(client, "ann", GuardedSite.Password);
    }
}
