using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Tests.Commands.Collections;

public sealed class BackupCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ABackupOverAFileThatIsThereIsRefused()
    {
        var file = folder.File("mine", "precious");
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        var run = await ProgramRun.OfAsync(Data, "backup", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("already there", run.Errors, StringComparison.Ordinal);
        Assert.Equal("precious", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task RestoringWhatIsNoBackupChangesNothing()
    {
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        var run = await ProgramRun.OfAsync(Data, "restore", folder.File("not-one", new string('x', 4096)));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not-one", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Data, "*.partial"));
        Assert.Equal("1 revisions checked · 0 problems", (await ProgramRun.OfAsync(Data, "check")).Output.Trim());
    }

    [Fact]
    public async Task WhatWasBackedUpIsThereAgainAndWhatWasThereIsKept()
    {
        var backup = Path.Combine(folder.Path, "backup.db");
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        Assert.Equal(0, (await ProgramRun.OfAsync(Data, "backup", backup)).ExitCode);
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("001"));
        var run = await ProgramRun.OfAsync(Data, "restore", backup);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("1 revisions checked · 0 problems", (await ProgramRun.OfAsync(Data, "check")).Output.Trim());
        Assert.Equal(2, Directory.GetFiles(Data, "*.db").Length);
    }

    [Theory]
    [InlineData("drop trigger if exists late; create trigger late after insert on source begin delete from content; end")]
    [InlineData("drop table withdrawal")]
    [InlineData("create view passwords as select 1")]
    public async Task ABackupThatSomebodyRebuiltIsRefused(string change)
    {
        var backup = Path.Combine(folder.Path, "backup.db");
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        await ProgramRun.OfAsync(Data, "backup", backup);
        await ExecuteAsync(backup, change);

        await AssertRefusedAsync(backup);
    }

    [Fact]
    public Task AnEmptyFileIsNoBackup() => AssertRefusedAsync(folder.File("empty.db", ""));

    [Fact]
    public async Task OnlyTheOwnerMayOpenACollectionAndItsBackups()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("rights are told otherwise there");
            return;
        }

        var (backup, owner) = (Path.Combine(folder.Path, "backup.db"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.CreateDirectory(Data); // a folder that others may open
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        await ProgramRun.OfAsync(Data, "backup", backup);

        Assert.Equal(owner, File.GetUnixFileMode(backup));
        foreach (var file in Directory.GetFiles(Data, "newsreader.db*"))
        {
            Assert.Equal(owner, File.GetUnixFileMode(file));
        }
    }

    private static async Task ExecuteAsync(string file, string change)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        await connection.ExecuteAsync(change);
    }

    private async Task AssertRefusedAsync(string backup)
    {
        await ProgramRun.OfAsync(Data, "ingest", Checkout.Seed("000"));
        var run = await ProgramRun.OfAsync(Data, "restore", backup);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no whole collection", run.Errors, StringComparison.Ordinal);
        Assert.Equal("1 revisions checked · 0 problems", (await ProgramRun.OfAsync(Data, "check")).Output.Trim());
    }

    private string Data => Path.Combine(folder.Path, "data");
}
