using System.Globalization;

namespace NewsReader.Tests.Commands;

/// <summary>Full disks, rights that were taken away, damaged files, a stop in the middle: one clear line, nothing half-done, no success.</summary>
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
        var run = await RunAsync($"mount -t tmpfs -o size=64k none /mnt; {OwnMounts.Program} backup /mnt/b.db; echo \"ended with $?\"; ls /mnt");

        Assert.Equal("ended with 1\n", run.Output);
        Assert.Contains("room", Assert.Single(Lines(run.Errors)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACollectionThatMayNotBeWrittenIsToldInOneLine()
    {
        Assert.SkipUnless(await OwnMounts.AreAllowedAsync(), OwnMounts.Needed);
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        var run = await RunAsync(
            $"mount --bind \"$DATA\" \"$DATA\" && mount -o remount,ro,bind \"$DATA\"; {OwnMounts.Program} ingest {Checkout.Seed("001")}; echo \"ended with $?\"");

        Assert.Equal("ended with 1\n", run.Output);
        Assert.Contains("cannot be opened for writing", Assert.Single(Lines(run.Errors)), StringComparison.Ordinal);
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

        var run = await ProgramRun.OfAsync(Data, [.. command.Select(word => word.Replace("{seed}", Checkout.Seed("001"), StringComparison.Ordinal))]);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(Lines(run.Errors));
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
