using Dapper;
using NewsReader.Storage;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Storage.Sqlite;

public sealed class SqliteStorageTests : StorageContract
{
    [Fact]
    public async Task WhatIsWrittenIsOnTheDiskBeforeItIsAcknowledged()
    {
        using var folder = new TemporaryFolder();
        await using var database = Create(folder.Path);
        await database.MigrateAsync();

        Assert.Equal("wal", await database.WriteAsync(change => change.QuerySingleAsync<string>("pragma journal_mode")));
        // FULL: the log is synced at every commit
        Assert.Equal(2, await database.WriteAsync(change => change.QuerySingleAsync<int>("pragma synchronous")));
    }

    protected override Database Create(string directory) => new SqliteDatabase(Path.Combine(directory, "test.db"));
}
