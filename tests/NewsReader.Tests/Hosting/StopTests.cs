using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NewsReader.Configuration;
using NewsReader.Hosting;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Commands;

namespace NewsReader.Tests.Hosting;

public sealed class StopTests : IDisposable
{
    /// <summary>Ends a test that hangs. Nothing takes so long on a machine that is only busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private const int Documents = 1_500;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ASiteMayFinishWhatItHasInHandForFiveSeconds()
    {
        var settings = new SiteSettings(new DataDirectory(folder.Path), "http://127.0.0.1:0");
        await using var database = new SqliteDatabase(settings.Data.Database);
        await using var site = Site.Assemble(settings, database);

        Assert.Equal(TimeSpan.FromSeconds(5), site.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    [Theory]
    [InlineData(0, "serve", "--urls", "http://127.0.0.1:0", "--watch")]
    [InlineData(0, "ingest", "--watch")]
    [InlineData(1, "ingest")]
    public async Task ToldToStopItFinishesTheDocumentInHand(int code, params string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        for (var number = 0; number < Documents; number++)
        {
            folder.File(string.Create(CultureInfo.InvariantCulture, $"in/{number:0000}.txt"),
                $"Report {number}\n\n“Words number {number},” said Ann Lee, the mayor of town {number}.");
        }

        var data = Path.Combine(folder.Path, "data");
        long read;
        do
        {
            Forget(data); // what a run has read that was told to stop too late
            using var program = ProgramRun.Start(data, [.. command, Path.Combine(folder.Path, "in")]);
            program.OutputDataReceived += (_, _) => { };
            program.BeginOutputReadLine();
            await UntilAsync("origin like '%/in/%' and state = 'read'");
            await StopAsync(program);
            read = await CountAsync("origin like '%/in/%' and state = 'read'");

            Assert.DoesNotContain("   at ", await program.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await CountAsync("state = 'received'"));
            Assert.Equal(read == Documents ? 0 : code, program.ExitCode);
        }
        while (read == Documents);
    }

    [Fact]
    public async Task ADocumentTooLongToBeFinishedIsReadAtTheNextStart()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        folder.File("in/a.txt", "Report\n\n“It is short,” said Ann Lee.");
        folder.File("in/long.txt",
            string.Concat(Enumerable.Range(0, 60_000)
                .Select(number => $"“Words number {number} of many,” said Ann Lee, the mayor of town {number}, and left it at that. ")));
        var data = Path.Combine(folder.Path, "data");
        using (var program = ProgramRun.Start(data, "serve", "--urls", "http://127.0.0.1:0", "--watch", Path.Combine(folder.Path, "in")))
        {
            await UntilAsync("origin like '%long.txt'");
            await StopAsync(program);
        }

        Assert.Equal(1, await CountAsync("origin like '%long.txt'"));
        using var again = ProgramRun.Start(data, "serve", "--urls", "http://127.0.0.1:0");
        Assert.Contains("NewsReader is at", await again.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        await UntilAsync("origin like '%long.txt' and state = 'read'");
        Assert.Equal(1, await CountAsync("origin like '%long.txt' and state = 'read'"));
        again.Kill();
        await again.WaitForExitAsync();
    }

    private static async Task StopAsync(Process program)
    {
        Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {program.Id}")]).WaitForExit();
        await program.WaitForExitAsync().WaitAsync(Patience);
    }

    private static void Forget(string data)
    {
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }
    }

    /// <summary>Waits until another process has such a source in its database.</summary>
    private async Task UntilAsync(string condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await CountAsync(condition) == 0)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private async Task<long> CountAsync(string condition)
    {
        var path = Path.Combine(folder.Path, "data", "newsreader.db");
        if (!File.Exists(path))
        {
            return 0;
        }

        await using var database = new SqliteDatabase(path);
        await database.MigrateAsync();
        return await database.ReadAsync(connection =>
            connection.ExecuteScalarAsync<long>($"select count(*) from source where {condition}"));
    }
}
