using System.Diagnostics;
using System.Globalization;
using Dapper;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Commands;

namespace NewsReader.Tests.Hosting;

public sealed class StopTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0, "serve", "--urls", "http://127.0.0.1:0", "--watch")]
    [InlineData(0, "ingest", "--watch")]
    [InlineData(1, "ingest")]
    public async Task ToldToStopItFinishesTheDocumentInHandWithinFiveSeconds(int code, params string[] command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        for (var number = 0; number < 1_500; number++)
        {
            folder.File(string.Create(CultureInfo.InvariantCulture, $"in/{number:0000}.txt"), $"Report {number}\n\n“Words number {number},” said Ann Lee, the mayor of town {number}.");
        }

        using var program = ProgramRun.Start(Path.Combine(folder.Path, "data"), [.. command, Path.Combine(folder.Path, "in")]);
        program.OutputDataReceived += (_, _) => { };
        program.BeginOutputReadLine();
        await HasBegunAsync();
        var watch = Stopwatch.StartNew();
        Process.Start("kill", ["-TERM", program.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        await program.WaitForExitAsync();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal(code, program.ExitCode);
        Assert.DoesNotContain("   at ", await program.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("state = 'received'"));
        Assert.InRange(await CountAsync("state = 'read'"), 1, 1_499);
    }

    [Fact]
    public async Task ADocumentTooLongToBeFinishedIsReadAtTheNextStart()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        folder.File("in/a.txt", "Report\n\n“It is short,” said Ann Lee.");
        folder.File("in/long.txt", string.Concat(Enumerable.Range(0, 100_000).Select(number => $"“Words number {number} of many,” said Ann Lee, the mayor of town {number}, and left it at that. ")));
        var data = Path.Combine(folder.Path, "data");
        using (var program = ProgramRun.Start(data, "serve", "--urls", "http://127.0.0.1:0", "--watch", Path.Combine(folder.Path, "in")))
        {
            await UntilAsync("origin like '%long.txt'");
            var watch = Stopwatch.StartNew();
            Process.Start("kill", ["-TERM", program.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
            await program.WaitForExitAsync();

            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8)); // five, and one for the runtime, on a machine with other work
        }

        Assert.Equal(1, await CountAsync("origin like '%long.txt'"));
        using var again = ProgramRun.Start(data, "serve", "--urls", "http://127.0.0.1:0");
        Assert.Contains("NewsReader is at", await again.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        again.Kill();
        await again.WaitForExitAsync();
        Assert.Equal(1, await CountAsync("origin like '%long.txt' and state = 'read'"));
    }

    private Task HasBegunAsync() => UntilAsync("origin like '%/in/%' and state = 'read'");

    private async Task UntilAsync(string condition)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && await CountAsync(condition) == 0;)
        {
            await Task.Delay(20);
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
        return await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>($"select count(*) from source where {condition}"));
    }
}
