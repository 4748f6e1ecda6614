using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Storage;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Storage.Sqlite;

public sealed class SqliteRefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ADatabaseMadeByANewerVersionIsRefusedAndUntouched()
    {
        var path = Path.Combine(folder.Path, "newer.db");
        await using (var ours = new SqliteDatabase(path))
        {
            await ours.MigrateAsync();
        }

        Execute(path, "pragma journal_mode = delete; pragma user_version = 1000");
        var before = await File.ReadAllBytesAsync(path);
        var refused = await RefusalAsync(path);

        Assert.Contains("newer version", refused, StringComparison.Ordinal);
        Assert.Contains("--data", refused, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task ADatabaseOfAnotherProgramIsRefusedAndUntouched()
    {
        var path = Path.Combine(folder.Path, "theirs.db");
        Execute(path, "create table theirs (x)");
        var before = await File.ReadAllBytesAsync(path);

        Assert.Contains("another program", await RefusalAsync(path), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsRefusedAndUntouched()
    {
        var path = folder.File("notes.db", new string('x', 5000));

        Assert.Contains("damaged or not a database", await RefusalAsync(path), StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task AFolderThatCannotBeMadeIsExplained()
    {
        var file = folder.File("file", "");

        Assert.Contains("cannot be", await RefusalAsync(Path.Combine(file, "x.db")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAnotherProcessHoldsIsExplainedAndNothingIsWritten()
    {
        var path = Path.Combine(folder.Path, "held.db");
        await using var database = new SqliteDatabase(path, patience: TimeSpan.FromSeconds(1));
        await database.MigrateAsync();
        using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        other.Open();
        var held = other.BeginTransaction(deferred: false);
        var refused = await Assert.ThrowsAsync<DatabaseException>(() => AddAsync(database));

        Assert.Contains("held by another process", refused.Message, StringComparison.Ordinal);
        await held.DisposeAsync();
        Assert.False(await new AccountStore(database).AnyAsync());
    }

    [Fact]
    public async Task ARunningQueryIsStoppedInsideTheDatabaseWhenItsReaderLeaves()
    {
        await using var database = new SqliteDatabase(Path.Combine(folder.Path, "slow.db"));
        await database.MigrateAsync();
        using var leaving = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.ReadAsync(
            connection =>
            {
                ((SqliteConnection)connection).CreateFunction("leave", (long row) =>
                {
                    leaving.Cancel();
                    return row;
                });
                return connection.ExecuteScalarAsync<long>("with recursive n(i) as (select 1 union all select leave(i) + 1 from n) "
                    + "select max(i) from n");
            },
            leaving.Token));
    }

    [Fact]
    public async Task AQueryThatBeginsAfterItsReaderLeftIsStoppedToo()
    {
        await using var database = new SqliteDatabase(Path.Combine(folder.Path, "slow.db"));
        await database.MigrateAsync();
        using var leaving = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.ReadAsync(
            async connection =>
            {
                await connection.ExecuteScalarAsync<long>("select count(*) from source");
                await leaving.CancelAsync();
                return await connection.ExecuteScalarAsync<long>(
                    "with recursive n(i) as (select 1 union all select i + 1 from n limit 100000000) select max(i) from n");
            },
            leaving.Token));
    }

    private static Task<bool> AddAsync(SqliteDatabase database) => new AccountStore(database).AddAsync(
        new Account { Name = "ann", Role = AccountRole.Reader, PasswordHash = "", Stamp = "" }, DateTimeOffset.UnixEpoch);

    private static async Task<string> RefusalAsync(string path)
    {
        await using var database = new SqliteDatabase(path);
        return (await Assert.ThrowsAsync<DatabaseException>(() => database.MigrateAsync())).Message;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Execute(sql);
    }
}
