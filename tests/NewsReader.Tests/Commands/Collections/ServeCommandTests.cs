using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NewsReader.Tests.Commands.Collections;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ATakenPortIsOneClearLineAndNoSuccess()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
        var run = await ProgramRun.OfAsync(folder.Path, "serve", "--urls", url);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(url, Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5081")]
    [InlineData("http://*:5081")]
    [InlineData("http://192.0.2.1:5081")]
    public async Task WithoutALoginItDoesNotListenToOtherMachines(string url)
    {
        var run = await ProgramRun.OfAsync(folder.Path, "serve", "--urls", url);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("NEWSREADER_OPEN_ACCESS", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "serve")]
    [InlineData("ASPNETCORE_URLS")]
    [InlineData("Kestrel__Endpoints__X__Url", "serve")]
    public async Task NorWhenTheEnvironmentNamesTheAddress(string variable, params string[] command)
    {
        using var program = ProgramRun.Start(folder.Path, [(variable, "http://0.0.0.0:5081")], command);
        var errors = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal(2, program.ExitCode);
        Assert.Contains("NEWSREADER_OPEN_ACCESS", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("2 revisions", (await ProgramRun.OfAsync(folder.Path, "check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressThatIsNoneIsWrongUse() =>
        Assert.Equal(2, (await ProgramRun.OfAsync(folder.Path, "serve", "--urls", "nonsense")).ExitCode);

    [Fact]
    public async Task AnUnknownCommandIsWrongUse() => Assert.Equal(2, (await ProgramRun.OfAsync(folder.Path, "frobnicate")).ExitCode);
}
