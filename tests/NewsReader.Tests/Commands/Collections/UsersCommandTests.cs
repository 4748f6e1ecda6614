using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace NewsReader.Tests.Commands.Collections;

public sealed class UsersCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("short", "ann")]
    [InlineData("", "ann")]
    [InlineData("a long enough password", "an n")]
    [InlineData("a long enough password", "<ann>")]
    public async Task ABadNameOrPasswordMakesNobody(string password, string name)
    {
        Assert.Equal(1, (await ProgramRun.WithInputAsync(folder.Path, password + "\n", "users", "add", name)).ExitCode);
        Assert.Equal("", (await ProgramRun.OfAsync(folder.Path, "users", "list")).Output);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("feed-token")]
    [InlineData("password")]
    [InlineData("remove")]
    public async Task AUserWhoIsNotThereIsNamed(string command)
    {
        var run = await ProgramRun.OfAsync(folder.Path, "users", command, "nobody");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nobody", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithAUserTheSiteListensElsewhereAndLetsInOnlyWhoHasAToken()
    {
        Assert.Equal(0,
            (await ProgramRun.WithInputAsync(folder.Path, "a long enough password\n", "users", "add", "Ann", "--role", "editor")).ExitCode);
        Assert.Equal(1, (await ProgramRun.WithInputAsync(folder.Path, "a long enough password\n", "users", "add", "ann")).ExitCode);
        var token = (await ProgramRun.OfAsync(folder.Path, "users", "token", "ann")).Output.Trim();
        Assert.Equal("ann\teditor\t1 tokens\n", (await ProgramRun.OfAsync(folder.Path, "users", "list")).Output);

        var port = FreePort();
        using var site =
            ProgramRun.Start(folder.Path, "serve", "--urls", string.Create(CultureInfo.InvariantCulture, $"http://0.0.0.0:{port}"));
        await site.StandardOutput.ReadLineAsync();
        using var client =
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
            {
                BaseAddress =
                new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"))
            };
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        await StopAsync(site);

        Assert.DoesNotContain(token,
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "newsreader.db"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFeedTokenIsShownOnceAndRevoked()
    {
        await ProgramRun.WithInputAsync(folder.Path, "a long enough password\n", "users", "add", "ann");
        var first = (await ProgramRun.OfAsync(folder.Path, "users", "feed-token", "ann")).Output.Trim();
        var second = (await ProgramRun.OfAsync(folder.Path, "users", "feed-token", "Ann")).Output.Trim();

        Assert.Matches("^newsreaderfeed_[0-9a-f]{64}$", first);
        Assert.NotEqual(first, second);
        Assert.Equal("The feed token of ann is revoked.\n",
            (await ProgramRun.OfAsync(folder.Path, "users", "feed-token", "ann", "--revoke")).Output);
        Assert.Equal("ann has no feed token.\n", (await ProgramRun.OfAsync(folder.Path, "users", "feed-token", "ann", "--revoke")).Output);
    }

    [Fact]
    public async Task TheLastUserIsRemovedOnlyOnPurpose()
    {
        await ProgramRun.WithInputAsync(folder.Path, "a long enough password\n", "users", "add", "ann");

        Assert.Contains("--last", (await ProgramRun.OfAsync(folder.Path, "users", "remove", "ann")).Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await ProgramRun.OfAsync(folder.Path, "users", "remove", "ann", "--last")).ExitCode);
        Assert.Equal("", (await ProgramRun.OfAsync(folder.Path, "users", "list")).Output);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task StopAsync(Process site)
    {
        site.Kill();
        await site.WaitForExitAsync();
    }
}
