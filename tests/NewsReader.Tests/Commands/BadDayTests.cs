using System.Globalization;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Commands;

/// <summary>
/// Full disks, rights that were taken away, damaged files, a stop in the middle: one clear line, nothing half-done, no
/// success.
/// </summary>
public sealed class BadDayTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("reprocess")]
    [InlineData("backup", "x.db")]
    [InlineData("search", "quotes", "x")]
    public async Task WorkOnACollectionThatIsNotThereMakesNone(params string[] command)
    {
        var nowhere = Path.Combine(folder.Path, "nowhere");
        var run = await ProgramRun.OfAsync(nowhere, command);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(nowhere, Assert.Single(Lines(run.Errors)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(nowhere));
    }

    [Fact]
    public async Task OnAFullDiskTheFilesThatFitAreThereAndTheRestIsToldInOneLine()
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        for (var number = 0; number < 400; number++)
        {
            folder.File(string.Create(CultureInfo.InvariantCulture, $"in/{number:000}.txt"), LongReport.Of(number));
        }

        var run = await RunAsync(
            $"""
            mkdir -p "$DATA" && mount -t tmpfs -o size=2m none "$DATA"
            {OwnMounts.Program} ingest "$IN"; echo "ingest ended with $?"
            mount -o remount,size=40m "$DATA"
            {OwnMounts.Program} check; echo "check ended with $?"
            {OwnMounts.Program} ingest "$IN"; echo "again ended with $?"
            """);

        Assert.Contains("ingest ended with 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("room", Assert.Single(Lines(run.Errors)), StringComparison.Ordinal);
        Assert.Contains("0 problems\ncheck ended with 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("again ended with 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABackupThatDoesNotFitLeavesNothingBehind()
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        var run =
            await RunAsync($"mount -t tmpfs -o size=64k none /mnt; {OwnMounts.Program} backup /mnt/b.db; echo \"ended with $?\"; ls /mnt");

        Assert.Equal("ended with 1\n", run.Output);
        Assert.Contains("room", Assert.Single(Lines(run.Errors)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACollectionThatMayNotBeWrittenIsToldInOneLine()
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        var run = await RunAsync(
            $"mount --bind \"$DATA\" \"$DATA\" && mount -o remount,ro,bind \"$DATA\"; {OwnMounts.Program} ingest "
            + $"{Checkout.Seed("001")}; echo \"ended with $?\"");

        Assert.Equal("ended with 1\n", run.Output);
        Assert.Contains("cannot be opened for writing", Assert.Single(Lines(run.Errors)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")] // nothing there yet
    [InlineData("ingest {seed}")]
    [InlineData("ingest {seed}", "-wal", "-shm")] // as a killed program leaves it, readable without a write
    public async Task ASiteOnAReadOnlyDiskSaysSoInOneLine(string before, params string[] besides)
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        Directory.CreateDirectory(Data);
        if (before.Length > 0)
        {
            await ProgramRun.OfAsync(Data, before.Replace("{seed}", Checkout.Seed("000"), StringComparison.Ordinal).Split(' '));
        }

        if (besides.Length > 0)
        {
            await LeaveOpenAsync();
        }

        var run = await RunAsync(
            $"mount --bind \"$DATA\" \"$DATA\" && mount -o remount,ro,bind \"$DATA\"; {OwnMounts.Program} serve --urls "
            + $"http://127.0.0.1:0; echo \"ended with $?\"");

        Assert.Equal("ended with 1\n", run.Output);
        Assert.Contains(Data, Assert.Single(Lines(run.Errors)), StringComparison.Ordinal);
        Assert.DoesNotContain("fault of ours", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/mnt/out", "")]
    [InlineData("/mnt/out.zip", "")]
    public async Task AnExportThatDoesNotFitLeavesNothingThatLooksWhole(string target, string left)
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        await ProgramRun.OfAsync(Data, "ingest", folder.File("long.txt", LongReport.Of(1)), folder.File("longer.txt", LongReport.Of(2)));
        var run =
            await RunAsync($"mount -t tmpfs -o size=16k none /mnt; {OwnMounts.Program} export {target}; echo \"ended with $?\"; find "
                + $"/mnt -type f");

        Assert.Equal("ended with 1\n" + left, run.Output);
        Assert.Single(Lines(run.Errors));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("ingest", "{seed}")]
    public async Task ADamagedCollectionIsToldAndNeverCalledASuccess(params string[] command)
    {
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        await using (var file = File.OpenWrite(Path.Combine(Data, "newsreader.db")))
        {
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0xAB, (int)file.Length - 8192).ToArray());
        }

        var run =
            await ProgramRun.OfAsync(Data,
                [.. command.Select(word => word.Replace("{seed}", Checkout.Seed("001"), StringComparison.Ordinal))]);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(Lines(run.Errors));
    }

    /// <summary>Leaves the collection as a program does that is killed while it writes: with its log beside it.</summary>
    private async Task LeaveOpenAsync()
    {
        var (file, copy) = (Path.Combine(Data, "newsreader.db"), Path.Combine(folder.Path, "copy"));
        await using (var database = new SqliteDatabase(file))
        {
            await database.MigrateAsync();
            await new AccountStore(database).AddAsync(
                new() { Name = "ann", Role = AccountRole.Reader, PasswordHash = "", Stamp = "" }, DateTimeOffset.UnixEpoch);
            Directory.CreateDirectory(copy);
            Array.ForEach(Directory.GetFiles(Data, "newsreader.db*"), part => File.Copy(part, Path.Combine(copy, Path.GetFileName(part))));
        }

        Array.ForEach(Directory.GetFiles(copy), part => File.Copy(part, Path.Combine(Data, Path.GetFileName(part)), overwrite: true));
    }

    private string Data => Path.Combine(folder.Path, "data");

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<ProgramRun> RunAsync(string script)
    {
        using var shell = OwnMounts.Start(script, Data, Path.Combine(folder.Path, "in"));
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        return new(shell.ExitCode, await output, await errors);
    }
}
